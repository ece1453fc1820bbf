namespace BackOffice.Dialogs;

/// <summary>How lists of phrases are written.</summary>
internal static class PhraseTable
{
    public static string[] Split(string phrases) =>
        phrases.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Phrases of one or more words and what each means. A look-up costs the same however many phrases there are.</summary>
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<string, (string[] Words, T Meaning)[]> byFirstWord;

    /// <param name="rows">A meaning, and its phrases with commas between them.</param>
    public PhraseTable(params (T Meaning, string Phrases)[] rows) =>
        byFirstWord = rows
            .SelectMany(row => PhraseTable.Split(row.Phrases)
                .Select(phrase => (Words: phrase.Split(' '), row.Meaning)))
            .GroupBy(entry => entry.Words[0], StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => group.OrderByDescending(entry => entry.Words.Length).ToArray(),
                StringComparer.Ordinal);

    /// <summary>The longest phrase that begins at a word; a length of 0 when none does.</summary>
    public (int Length, T? Meaning) At(ReadOnlySpan<Word> words, int index)
    {
        if (index < words.Length && byFirstWord.TryGetValue(words[index].Text, out var entries))
        {
            foreach (var (phrase, meaning) in entries)
            {
                if (Matches(phrase, words[index..]))
                {
                    return (phrase.Length, meaning);
                }
            }
        }

        return (0, default);
    }

    /// <summary>All that begins at a word, shorter phrases within longer ones too.</summary>
    public IEnumerable<T> AllAt(Word[] words, int index) =>
        byFirstWord.TryGetValue(words[index].Text, out var entries)
            ? entries.Where(entry => Matches(entry.Words, words.AsSpan(index))).Select(entry => entry.Meaning)
            : [];

    private static bool Matches(string[] phrase, ReadOnlySpan<Word> words)
    {
        if (phrase.Length > words.Length)
        {
            return false;
        }

        for (var i = 0; i < phrase.Length; i++)
        {
            if (words[i].Text != phrase[i])
            {
                return false;
            }
        }

        return true;
    }
}
