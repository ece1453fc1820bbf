namespace BackOffice.Dialogs;

/// <summary>
/// Short orders and what each means, word for word as they are written. Unlike a <see cref="PhraseTable{T}"/> it leaves the
/// lexicon alone: new orders do not change how other texts are read.
/// </summary>
internal sealed class OrderTable<T>
    where T : struct
{
    private readonly Dictionary<string, T> orders = new(StringComparer.Ordinal);
    private readonly HashSet<string> firstWords = new(StringComparer.Ordinal);
    private readonly HashSet<string> lastWords = new(StringComparer.Ordinal);
    private readonly int longest;

    /// <param name="rows">A meaning, and its orders with commas between them.</param>
    public OrderTable(IEnumerable<(T Meaning, string Orders)> rows)
    {
        foreach (var (meaning, phrases) in rows)
        {
            foreach (var phrase in PhraseTable.Split(phrases))
            {
                var words = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                orders.TryAdd(string.Join(' ', words), meaning);
                firstWords.Add(words[0]);
                lastWords.Add(words[^1]);
                longest = Math.Max(longest, words.Length);
            }
        }
    }

    /// <summary>Whether an order ends with the word: a text without any such word is none.</summary>
    public bool EndsWith(string word) => lastWords.Contains(word);

    /// <summary>Whether an order begins with the word.</summary>
    public bool BeginsWith(string word) => firstWords.Contains(word);

    /// <summary>The longest order that the words begin with; a length of 0 when there is none.</summary>
    public (int Length, T Meaning) At(ReadOnlySpan<string> words)
    {
        for (var length = Math.Min(words.Length, longest); length > 0; length--)
        {
            if (lastWords.Contains(words[length - 1]) && orders.TryGetValue(string.Join(' ', words[..length]), out var meaning))
            {
                return (length, meaning);
            }
        }

        return default;
    }
}
