using BackOffice.Domain.Equipment;
using BackOffice.Domain.Guides;

namespace BackOffice.Dialogs;

/// <summary>Reads what people write. Pure; the time it takes grows with the length of the text only.</summary>
public static class Understanding
{
    /// <summary>More requests in one message are read as part of the last one.</summary>
    private const int MostRequests = 3;

    /// <summary>What a text says, and in <see cref="Understood.Also"/> what else it asks for.</summary>
    public static Understood Read(string? text, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return Read(text ?? string.Empty, context, MostRequests);
    }

    /// <summary>What a text says whose intent is known, since its writer was asked.</summary>
    public static Understood Read(string? text, ReadingContext context, Intent meant)
    {
        ArgumentNullException.ThrowIfNull(context);
        var reading = Reading.Of(text ?? string.Empty, context);
        var gist = Gist.Of(reading, context);
        var understood = RequestReader.Read(reading, gist, IntentReader.Read(reading, gist).Meant(meant));
        return meant is Intent.StockLevel ? understood : understood with { Stock = null };
    }

    /// <summary>What a text is that names a thing and nothing else, such as the first field of a form.</summary>
    public static NamedThing ReadThing(string? text, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var reading = Reading.Of(text ?? string.Empty, context);
        var tag = AssetTag.TryParse(TagReader.Read(reading)?.Name, out var found) ? found : (AssetTag?)null;
        return new NamedThing(AssetReader.Read(reading)?.Kind, tag);
    }

    /// <summary>The kind of equipment that a text names which is nothing else; null where it is none that is known.</summary>
    public static string? ReadKind(string? text, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return EquipmentOrderReader.Kind(Reading.Of(text ?? string.Empty, context));
    }

    /// <summary>What a text says of the form of supplies beside which it was written.</summary>
    public static SupplyRemark ReadSupplyRemark(string? text, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return SupplyReader.Read(Reading.Of(text ?? string.Empty, context));
    }

    /// <summary>What kind of trouble the description of a fault tells of.</summary>
    public static SymptomCategory ReadCategory(string? symptom, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return CategoryReader.Read(Reading.Of(symptom ?? string.Empty, context));
    }

    private static Understood Read(string text, ReadingContext context, int most)
    {
        var reading = Reading.Of(text, context);
        var gist = Gist.Of(reading, context);
        if (most > 1 && RequestSplitter.Cut(reading, gist) is { } cut)
        {
            return Read(text[..cut], context, 1) with { Also = Read(text[cut..], context, most - 1) };
        }

        return RequestReader.Read(reading, gist, IntentReader.Read(reading, gist));
    }
}
