using BackOffice.Domain.Equipment;

namespace BackOffice.Dialogs;

/// <summary>Reads short orders about the register: "equipment", "printers", "show PRN-3F-01", "report PRN-3F-01".</summary>
internal static class EquipmentOrderReader
{
    private const int LongestOrder = 8;

    /// <summary>Shorter figures are a floor or a number of things; a tag of figures alone has more.</summary>
    private const int ShortestPlainTag = 4;

    public static EquipmentOrder? Read(Reading reading, Gist gist)
    {
        var words = reading.Untaken(LongestOrder);
        if (gist.Tag is { } read && AssetTag.TryParse(read.Name, out var machine)
            && MeterReader.Read(reading.Text, machine, reading.Text[reading.Words[read.Start].Start..reading.Words[read.End - 1].End]) is { } entry)
        {
            return new EquipmentOrder(EquipmentDeed.Read, machine) { Reading = entry };
        }

        if (gist is { Case: not null } or { Phone: not null } or { When.IsEmpty: false } || (words.Length == 0 && gist.Tag is null))
        {
            return null;
        }

        if (gist.Tag is { } mention && AssetTag.TryParse(mention.Name, out var tag))
        {
            return About(reading, words, tag);
        }

        var (length, deed) = Order(reading, Written(reading, words));
        return length > 0 && length == words.Length ? new EquipmentOrder(deed)
            : length > 0 && deed is EquipmentDeed.Labels && KindFrom(reading, words, length) is { } kind ? new EquipmentOrder(deed, Kind: kind)
            : Unmarked(reading, words) ?? OfKind(reading, words);
    }

    /// <summary>The kind that a text names which is nothing else: "printers" is "printer".</summary>
    public static string? Kind(Reading reading)
    {
        var words = reading.Untaken(LongestOrder);
        return reading.Language.Equipment.Names.At(words, 0) is { Length: > 0, Meaning.Kind: { } kind } found && found.Length == words.Length ? kind : null;
    }

    private static EquipmentOrder? About(Reading reading, Word[] words, AssetTag tag) =>
        words.Length == 0 ? new EquipmentOrder(EquipmentDeed.Show, tag, IsBare: true)
        : reading.Language.Commands.EquipmentWithTag.At(Written(reading, words)) is { Length: > 0 } order && order.Length == words.Length
            ? new EquipmentOrder(order.Meaning, tag)
        : Asking(reading, words) == words.Length ? new EquipmentOrder(EquipmentDeed.Show, tag)
        : null;

    // One word alone often does not tell which language it is of.
    private static (int Length, EquipmentDeed Deed) Order(Reading reading, string[] words)
    {
        var found = reading.Language.Commands.Equipment.At(words);
        return found.Length > 0 || words.Length == 0 ? found
            : (reading.Language == Language.German ? Language.English : Language.German).Commands.Equipment.At(words);
    }

    // "labels for all printers"
    private static string? KindFrom(Reading reading, Word[] words, int start)
    {
        while (start < words.Length && (reading.Language.Small.Prepositions.Contains(words[start]) || reading.Language.Commands.Asking.Has(words, start)))
        {
            start++;
        }

        return reading.Language.Equipment.Names.At(words, start) is { Length: > 0, Meaning.Kind: { } kind } found && start + found.Length == words.Length
            ? kind
            : null;
    }

    // "show 4711": a tag that does not look like one, after a word that wants one.
    private static EquipmentOrder? Unmarked(Reading reading, Word[] words) =>
        words.Length > 1
        && Written(reading, words[^1]) is { Length: >= ShortestPlainTag } last && last.AsSpan().ContainsAnyInRange('0', '9')
        && AssetTag.TryParse(last, out var tag)
            ? About(reading, words[..^1], tag)
            : null;

    // "printers" and "all printers" are a list; "printer" is not.
    private static EquipmentOrder? OfKind(Reading reading, Word[] words)
    {
        var asked = Asking(reading, words);
        return reading.Language.Equipment.Names.At(words, asked) is { Length: > 0, Meaning: { Kind: { } kind } thing } found
            && asked + found.Length == words.Length
            && (asked > 0 || IsPlural(words[^1].Text, thing.Name))
                ? new EquipmentOrder(EquipmentDeed.List, Kind: kind, IsBare: asked == 0)
                : null;
    }

    private static bool IsPlural(string last, string name) =>
        last.EndsWith('s') && !name.EndsWith(last, StringComparison.OrdinalIgnoreCase);

    /// <summary>How many words at the beginning only ask for what follows.</summary>
    private static int Asking(Reading reading, Word[] words)
    {
        var asked = 0;
        while (asked < words.Length && reading.Language.Commands.Asking.At(words, asked).Length is > 0 and var length)
        {
            asked += length;
        }

        return asked;
    }

    // As written, since a word that the lexicon does not know may have been mended to one that it does.
    internal static string[] Written(Reading reading, Word[] words) => [.. words.Select(word => Written(reading, word))];

    private static string Written(Reading reading, Word word) =>
        reading.Text[word.Start..word.End].Trim('"', '“', '”', '(', ')', '[', ']', '#').ToLowerInvariant();
}
