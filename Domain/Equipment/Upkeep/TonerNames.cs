namespace BackOffice.Domain.Equipment;

/// <summary>What the stock may call a machine's cartridge: by its colour and the model, or by the tag, which an item can have as another name.</summary>
public static class TonerNames
{
    public static IEnumerable<string> Of(Asset machine, TonerColour colour)
    {
        ArgumentNullException.ThrowIfNull(machine);
        var word = colour.ToString();
        if (machine.Facts.Model is { Length: > 0 } model)
        {
            yield return $"{word} toner {model}";
        }

        yield return $"{word} toner {machine.Tag}";

        // A machine of one colour has no more than one cartridge.
        if (colour is TonerColour.Black)
        {
            if (machine.Facts.Model is { Length: > 0 } only)
            {
                yield return $"toner {only}";
            }

            yield return $"toner {machine.Tag}";
        }
    }
}
