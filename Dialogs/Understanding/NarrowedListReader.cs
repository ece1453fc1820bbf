using BackOffice.Domain.Repairs;

namespace BackOffice.Dialogs;

/// <summary>Reads which of the open repairs are asked for: "open repairs on floor 3", "what printers are broken".</summary>
internal static class NarrowedListReader
{
    private const int LongestAsking = 16;

    /// <returns>Null where the text is anything but the name of that list with a thing or a place in it.</returns>
    public static RepairFilter? Read(Reading text)
    {
        if (text.Words.Length > LongestAsking || !MayAsk(text))
        {
            return null;
        }

        // What is taken here is not taken from those who read the text for something else.
        var reading = new Reading(text.Text, text.Language, text.OfficePlaces);
        CourtesyReader.Read(reading);
        var place = PlaceReader.Read(reading);
        var thing = AssetReader.Read(reading);
        if (thing is { Kind: not null })
        {
            reading.Take(thing.Start, thing.End);
        }

        var filter = RepairFilter.Of(thing?.Kind, place);
        return !filter.IsAll && IsName(reading, reading.Untaken(LongestAsking)) ? filter : null;
    }

    private static bool MayAsk(Reading reading)
    {
        for (var i = 0; i < reading.Words.Length; i++)
        {
            if (reading.Language.Commands.NarrowedLists.EndsWith(reading.At(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether what is left is the name of the list, and before it nothing but words of asking.</summary>
    private static bool IsName(Reading reading, Word[] left)
    {
        var (small, commands) = (reading.Language.Small, reading.Language.Commands);
        if (Array.Exists(left, commands.Mine.Contains))
        {
            return false;
        }

        Word[] words = [.. left.Where(word => !small.Articles.Contains(word) && !small.Prepositions.Contains(word))];
        string[] texts = [.. words.Select(word => word.Text)];
        var start = 0;
        while (start < words.Length)
        {
            if (commands.NarrowedLists.At(texts.AsSpan(start)) is { Length: > 0 } name && start + name.Length == words.Length)
            {
                return true;
            }

            var asking = commands.Asking.At(words, start).Length;
            if (asking == 0)
            {
                return false;
            }

            start += asking;
        }

        return false;
    }
}
