namespace BackOffice.Dialogs;

/// <summary>How lists of phrases are written: with commas between them, and "(a|b)" where either word may stand.</summary>
internal static class PhraseTable
{
    public static IEnumerable<string> Split(string phrases) =>
        phrases.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).SelectMany(Spread);

    /// <summary>The parts of a phrase between its spaces, each with all that may stand there: words, or nothing.</summary>
    public static IEnumerable<IReadOnlyList<string>> Parts(string phrase)
    {
        var start = 0;
        while (start < phrase.Length)
        {
            var end = start;
            for (var depth = 0; end < phrase.Length && (depth > 0 || phrase[end] != ' '); end++)
            {
                depth += phrase[end] switch
                {
                    '(' => 1,
                    ')' => -1,
                    _ => 0,
                };
            }

            yield return [.. Spread(phrase[start..end])];
            start = end + 1;
        }
    }

    private static IEnumerable<string> Spread(string phrase)
    {
        var start = phrase.IndexOf('(', StringComparison.Ordinal);
        var end = phrase.IndexOf(')', StringComparison.Ordinal);
        return start < 0 || end < start
            ? [phrase]
            : phrase[(start + 1)..end].Split('|').SelectMany(word => Spread($"{phrase[..start]}{word}{phrase[(end + 1)..]}"));
    }
}

/// <summary>
/// Phrases of one or more words and what each means, as a tree of words. A look-up costs one probe for each word that fits,
/// however many phrases there are.
/// </summary>
internal sealed class PhraseTable<T>
{
    private readonly Lexicon lexicon;
    private readonly int table;
    private readonly Dictionary<long, int> steps = [];
    private readonly List<(bool IsPhrase, T? Meaning)> nodes = [default];

    /// <param name="lexicon">The words of the language; those of the phrases are added.</param>
    /// <param name="rows">A meaning, and its phrases with commas between them. Of two meanings of one phrase the first counts.</param>
    public PhraseTable(Lexicon lexicon, IEnumerable<(T Meaning, string Phrases)> rows)
    {
        this.lexicon = lexicon;
        table = lexicon.AddTable();
        foreach (var (meaning, phrases) in rows)
        {
            foreach (var phrase in phrases.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                Add(phrase, meaning);
            }
        }
    }

    /// <summary>The longest phrase that begins at a word; a length of 0 when none does.</summary>
    public (int Length, T? Meaning) At(ReadOnlySpan<Word> words, int index)
    {
        if ((uint)index >= (uint)words.Length || !lexicon.IsMarked(words[index].Number, table))
        {
            return default;
        }

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
        if (!lexicon.IsMarked(number, table) || !steps.TryGetValue(Step(0, number), out var node) || !nodes[node].IsPhrase)
        {
            return false;
        }

        meaning = nodes[node].Meaning;
        return true;
    }

    private static long Step(int node, int word) => ((long)node << 32) | (uint)word;

    private void Add(string phrase, T meaning)
    {
        if (!phrase.Contains('(', StringComparison.Ordinal))
        {
            End(Extended(0, Words.Of(phrase, lexicon)), phrase, meaning);
            return;
        }

        List<int> ends = [0];
        foreach (var part in PhraseTable.Parts(phrase))
        {
            List<int> next = [];
            foreach (var choice in part)
            {
                var words = Words.Of(choice, lexicon);
                foreach (var end in ends)
                {
                    next.Add(Extended(end, words));
                }
            }

            ends = next;
        }

        foreach (var end in ends)
        {
            End(end, phrase, meaning);
        }
    }

    private void End(int node, string phrase, T meaning)
    {
        if (node == 0)
        {
            throw new InvalidDataException($"'{phrase}' allows a phrase without words.");
        }

        if (!nodes[node].IsPhrase)
        {
            nodes[node] = (true, meaning);
        }
    }

    private int Extended(int node, Word[] words)
    {
        foreach (var word in words)
        {
            var number = lexicon.Add(word.Text);
            if (node == 0)
            {
                lexicon.Mark(number, table);
            }

            var step = Step(node, number);
            if (!steps.TryGetValue(step, out node))
            {
                node = nodes.Count;
                nodes.Add(default);
                steps.Add(step, node);
            }
        }

        return node;
    }
}
