namespace BackOffice.Dialogs;

/// <summary>Reads what a text says of a form of supplies that lies open; and names of things as such a form needs them.</summary>
internal static class SupplyReader
{
    /// <summary>No text that only changes a number has more words.</summary>
    private const int LongestAmount = 8;

    public static SupplyRemark Read(Reading reading)
    {
        var language = reading.Language.Supplies;
        var words = language.Numbered(reading.Words);
        Word[] plain = [.. words.Where(word => !word.IsMark)];
        return new SupplyRemark(
            Has(language.Removing, words) || (BeginsWithNone(language, words) && !HasNumber(reading)),
            Has(language.Adding, words),
            Note(reading, words),
            language.Choices.At(plain, 0) is { Length: > 0 } choice && choice.Length == plain.Length ? choice.Meaning : null,
            Is(language.Other, plain),
            plain.Length <= LongestAmount ? Amount(reading) : null)
        {
            Rest = language.Adding.At(words, 0) is { Length: > 0 and var length } && length < words.Length ? reading.Text[words[length].Start..] : reading.Text,
        };
    }

    /// <summary>Whether a name stands for what was named before, and for no thing: "them".</summary>
    public static bool IsThem(string name) => Is(language => language.Them, name);

    /// <summary>Whether a name says nothing of what is wanted: "supplies".</summary>
    public static bool IsAnything(string name) => Is(language => language.Anything, name);

    /// <summary>Whether a word is what holds several of a thing, in the singular or plural: "boxes".</summary>
    public static bool IsContainer(string word) => Is(language => language.Containers, word);

    // "no toner"; "no, toner" takes nothing out, and neither does "no 2 toners".
    private static bool BeginsWithNone(SupplyWords language, Word[] words) =>
        language.None.At(words, 0) is { Length: > 0 } none && none.Length < words.Length && !words[none.Length].IsMark;

    private static bool HasNumber(Reading reading)
    {
        for (var i = 0; i < reading.Words.Length; i++)
        {
            if (NumberReader.At(reading, i) is { Length: > 0, IsArticle: false })
            {
                return true;
            }
        }

        return false;
    }

    // "note: for the workshop", "note that it is for the workshop"
    private static string? Note(Reading reading, Word[] words)
    {
        var length = reading.Language.Supplies.Noting.At(words, 0).Length;
        if (length == 0 || length >= words.Length)
        {
            return null;
        }

        // "note pads" are things.
        var isDivided = words[length].IsMark;
        var start = length + (isDivided ? 1 : 0);
        return (isDivided || length > 1) && start < words.Length ? reading.Text[words[start].Start..].Trim() : null;
    }

    private static WantedItem? Amount(Reading reading)
    {
        WantedItem? found = null;
        for (var i = 0; i < reading.Words.Length; i++)
        {
            if (NumberReader.At(reading, i) is not { Length: > 0, IsArticle: false } number)
            {
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            i += number.Length;
            var unit = i < reading.Words.Length && reading.Language.Items.Units.At(reading.Words, i) is { Length: > 0 } named ? named.Meaning : null;
            found = new WantedItem(number.Value, unit, string.Empty);
        }

        return found;
    }

    private static bool Has(PhraseTable<bool> phrases, Word[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (phrases.Has(words, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(Func<SupplyWords, PhraseTable<bool>> phrases, string text)
    {
        ReadOnlySpan<Language> languages = [Language.English, Language.German];
        foreach (var language in languages)
        {
            if (Is(phrases(language.Supplies), language.Supplies.Numbered(Words.Of(text, language.Lexicon))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(PhraseTable<bool> phrases, Word[] words) =>
        phrases.At(words, 0) is { Length: > 0 } found && found.Length == words.Length;
}
