namespace BackOffice.Dialogs;

/// <summary>Tells what is named like a thing, and is none.</summary>
internal static class NoThings
{
    private const ItemWord Things = ItemWord.Thing | ItemWord.Equipment;

    /// <summary>"room 210", or nothing but "kitchen".</summary>
    public static bool IsPlace(in ItemText text, in ItemPhrase phrase)
    {
        var start = phrase.Name.Start;
        if (!phrase.HasName || !text.Is(start, ItemWord.Place) || text.IsThingPhrase(start))
        {
            return false;
        }

        var end = start + text.LengthAt(start);
        return end >= phrase.Name.Last || text.Reading.At(end).Length == 1 || text.Reading.At(end).AsSpan().ContainsAnyInRange('0', '9');
    }

    /// <summary>"order from Rajapack", "Rajapack: 4 chargers"</summary>
    public static bool IsSupplier(in ItemText text, in ItemPhrase phrase)
    {
        var start = phrase.Name.Start;
        var (length, people) = text.Reading.Language.People.Classes.At(text.Reading.Words, start);
        return !phrase.IsCounted && length > 0 && (people & PersonWord.Company) != default && start + length >= phrase.Name.Last
            && text.Reading.IsCapitalised(start) && (start > 0 || length > 1 || !phrase.Name.IsThing);
    }

    /// <summary>Whether the first of several words is none, so that a thing may follow: "mark five toners as delivered".</summary>
    public static bool Begins(in ItemText text, in ItemPhrase phrase) =>
        phrase.Quantity is null && phrase.Name.Last > phrase.Name.Start + 1
        && text.Is(phrase.Name.Start, ItemWord.NoThing) && !text.Is(phrase.Name.Start, Things);

    public static bool IsIn(in ItemText text, in ItemPhrase phrase)
    {
        for (var i = phrase.Name.Start; i < phrase.Name.Last; i++)
        {
            if ((text.Is(i, ItemWord.NoThing) && !text.Is(i, Things)) || IsNumberOfCase(text, i))
            {
                return true;
            }
        }

        return text.Is(phrase.Name.Last - 1, ItemWord.Place) && !text.Is(phrase.Name.Last - 1, Things);
    }

    // "PO-93KTA"
    private static bool IsNumberOfCase(in ItemText text, int position)
    {
        var word = text.Reading.At(position);
        var hyphen = word.IndexOf('-', StringComparison.Ordinal);
        return hyphen > 0
            && text.Words.Classes.TryFind(text.Reading.Language.Lexicon.NumberOf(word.AsSpan(0, hyphen)), out var @class)
            && (@class & ItemWord.NoThing) != default;
    }
}
