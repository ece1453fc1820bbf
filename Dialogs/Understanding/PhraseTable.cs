namespace BackOffice.Dialogs;

/// <summary>How lists of phrases are written: with commas between them, and "(a|b)" where either word may stand.</summary>
internal static class PhraseTable
{
    public static IEnumerable<string> Split(string phrases) =>
        phrases.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).SelectMany(Spread);

    private static IEnumerable<string> Spread(string phrase)
    {
        var start = phrase.IndexOf('(', StringComparison.Ordinal);
        var end = phrase.IndexOf(')', StringComparison.Ordinal);
        if (start < 0 || end < start)
        {
            return [phrase];
        }

        return phrase[(start + 1)..end].Split('|').SelectMany(word => Spread($"{phrase[..start]}{word}{phrase[(end + 1)..]}"));
    }
}

/// <summary>
/// Phrases of one or more words and what each means, as a tree of words. A look-up costs one probe for each word that fits,
/// however many phrases there are.
/// </summary>
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<long, int> steps = [];
    private readonly List<(bool IsPhrase, T? Meaning)> nodes = [default];

    /// <param name="lexicon">The words of the language; those of the phrases are added.</param>
    /// <param name="rows">A meaning, and its phrases with commas between them. Of two meanings of one phrase the first counts.</param>
    public PhraseTable(Lexicon lexicon, IEnumerable<(T Meaning, string Phrases)> rows)
    {
        foreach (var (meaning, phrases) in rows)
        {
            foreach (var phrase in PhraseTable.Split(phrases))
            {
                Add(lexicon, phrase, meaning);
            }
        }
    }

    /// <summary>The longest phrase that begins at a word; a length of 0 when none does.</summary>
    public (int Length, T? Meaning) At(ReadOnlySpan<Word> words, int index)
    {
        var node = 0;
        var length = 0;
        T? meaning = default;
        for (var i = index; i < words.Length && words[i].Number >= 0 && steps.TryGetValue(Step(node, words[i].Number), out node); i++)
        {
            if (nodes[node].IsPhrase)
            {
                length = i + 1 - index;
                meaning = nodes[node].Meaning;
            }
        }

        return (length, meaning);
    }

    public bool Has(ReadOnlySpan<Word> words, int index) => At(words, index).Length > 0;

    /// <summary>What one word alone means.</summary>
    /// <param name="number">Of the word in the lexicon.</param>
    public bool TryFind(int number, out T? meaning)
    {
        meaning = default;
        if (number < 0 || !steps.TryGetValue(Step(0, number), out var node) || !nodes[node].IsPhrase)
        {
            return false;
        }

        meaning = nodes[node].Meaning;
        return true;
    }

    private static long Step(int node, int word) => ((long)node << 32) | (uint)word;

    private void Add(Lexicon lexicon, string phrase, T meaning)
    {
        var node = 0;
        foreach (var word in Words.Of(phrase, lexicon))
        {
            var step = Step(node, lexicon.Add(word.Text));
            if (!steps.TryGetValue(step, out node))
            {
                node = nodes.Count;
                nodes.Add(default);
                steps.Add(step, node);
            }
        }

        if (node == 0)
        {
            throw new InvalidDataException($"'{phrase}' has no word.");
        }

        if (!nodes[node].IsPhrase)
        {
            nodes[node] = (true, meaning);
        }
    }
}
