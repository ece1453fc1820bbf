namespace BackOffice.Dialogs;

/// <summary>Words that hold another one: an owner's ("the printer's tray"), and compounds ("Farbdrucker").</summary>
internal static class Inflected
{
    /// <summary>Shorter endings of a compound are chance.</summary>
    private const int ShortestLast = 5;

    private const int ShortestRoom = 4;
    private const int ShortestFirst = 3;
    private const int LongestCompound = 40;

    /// <summary>The thing in an owner's or a compound word, which no table has as it is.</summary>
    public static Thing? Thing(Reading reading, int index)
    {
        var word = reading.Words[index];
        if (word.Number >= 0 || word.Text.Length > LongestCompound)
        {
            return null;
        }

        var language = reading.Language;
        var text = word.Text.AsSpan();
        var ending = language.Small.OwnerEnding;
        if (text.EndsWith(ending, StringComparison.Ordinal)
            && language.Equipment.Names.TryFind(language.Lexicon.NumberOf(text[..^ending.Length]), out var owner))
        {
            return owner;
        }

        return language.Compounds && char.IsLetter(text[0]) ? Compound(reading, index, text) : null;
    }

    /// <summary>Whether an unknown word ends like the rooms of the language: "Kreativraum".</summary>
    public static bool IsRoom(Reading reading, int index)
    {
        var word = reading.Words[index];
        var text = word.Text.AsSpan();
        if (!reading.Language.Compounds || word.Number >= 0 || text.Length > LongestCompound)
        {
            return false;
        }

        for (var first = ShortestFirst; first <= text.Length - ShortestRoom; first++)
        {
            if (reading.Language.Places.Endings.Contains(text[first..]))
            {
                return true;
            }
        }

        return false;
    }

    private static Thing? Compound(Reading reading, int index, ReadOnlySpan<char> text)
    {
        var names = reading.Language.Equipment.Names;
        for (var first = ShortestFirst; first <= text.Length - ShortestLast; first++)
        {
            if (names.TryFind(reading.Language.Lexicon.NumberOf(text[first..]), out var last))
            {
                var written = reading.Written(index);
                return last! with { Name = char.ToUpperInvariant(written[0]) + written[1..] };
            }
        }

        return null;
    }
}
