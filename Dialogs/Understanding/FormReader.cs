namespace BackOffice.Dialogs;

/// <summary>Reads what a text says of a form that lies open.</summary>
internal static class FormReader
{
    /// <summary>No order that is a whole text has more words.</summary>
    private const int LongestOrder = 8;

    /// <summary>What the text, but for marks and courtesies, says of a form or guide that lies open.</summary>
    /// <returns>Whether it says to send; that its writer has the same trouble; and that a guide has helped, or has not.</returns>
    public static (bool Sends, bool Joins, bool? Helped) Order(Reading reading)
    {
        var words = reading.Untaken(LongestOrder);
        var sends = Is(reading.Language.Form.Sending, words);
        var answers = reading.Language.Answers;
        answers.Number(words);
        return (sends, Is(answers.Joining, words), Is(answers.Fixed, words) ? true : Is(answers.Failing, words) ? false : null);
    }

    /// <summary>The text begins by taking something back.</summary>
    public static bool Corrects(Reading reading) => reading.Language.Form.Correcting.Has(reading.Words, 0);

    /// <summary>The text tells something more.</summary>
    public static bool Adds(Reading reading) => reading.Has(reading.Language.Form.Adding);

    /// <summary>The text has a word that asks what was used up.</summary>
    public static bool AsksUse(Reading reading)
    {
        Word[] words = [.. reading.Words];
        reading.Language.Answers.Number(words);
        return Enumerable.Range(0, words.Length).Any(index => reading.Language.Answers.Using.At(words, index) is { Length: > 0 });
    }

    private static bool Is(PhraseTable<bool> orders, Word[] words) =>
        orders.At(words, 0) is { Length: > 0 } found && found.Length == words.Length;
}
