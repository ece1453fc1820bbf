namespace BackOffice.Dialogs;

/// <summary>
/// Mends words that no table knows: two letters that changed places, one that is missing, doubled or wrong ("pritner"), and a
/// missing space ("floor3", "printerjammed").
/// </summary>
internal sealed class Spelling
{
    /// <summary>Shorter words have too many neighbours.</summary>
    private const int Shortest = 4;

    private const int Longest = 20;

    /// <summary>A text with more unknown words than this is not in this language.</summary>
    private const int MostUnknown = 24;

    private readonly Lexicon lexicon;
    private readonly Dictionary<(char First, int Length), string[]> targets;

    /// <param name="words">What a word may be mended to.</param>
    public Spelling(Lexicon lexicon, IEnumerable<string> words)
    {
        this.lexicon = lexicon;
        targets = words
            .Where(word => word.Length is >= Shortest and <= Longest && word.All(char.IsLetter))
            .GroupBy(word => (word[0], word.Length))
            .ToDictionary(group => group.Key, group => group.ToArray());
    }

    /// <summary>The same words, the unknown ones mended where that is safe.</summary>
    /// <param name="text">What the words were cut from.</param>
    public Word[] Mend(string text, Word[] words)
    {
        var unknown = 0;
        List<Word>? mended = null;
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            if (word.Number == Word.Unknown && word.Text.Length <= Longest && !IsKnown(word.Text) && unknown++ < MostUnknown && !IsName(text, words, i))
            {
                if (Split(word) is { } cut)
                {
                    mended ??= [.. words.AsSpan(0, i)];
                    mended.Add(Part(word, 0, cut));
                    mended.Add(Part(word, cut, word.Text.Length));
                    continue;
                }

                if (Nearest(word.Text) is { } near)
                {
                    mended ??= [.. words.AsSpan(0, i)];
                    word = word with { Text = near, Number = lexicon.NumberOf(near) };
                }
            }

            mended?.Add(word);
        }

        return mended is null ? words : [.. mended];
    }

    // A capital where no sentence starts is a name, unless all is in capitals.
    private static bool IsName(string text, Word[] words, int index)
    {
        var start = words[index].Start;
        return index > 0 && !words[index - 1].EndsSentence && char.IsUpper(text[start])
            && start + 1 < text.Length && !char.IsUpper(text[start + 1]);
    }

    private Word Part(Word word, int start, int end)
    {
        var text = word.Text[start..end];
        return new Word(text, word.Start + start, end == word.Text.Length ? word.End : word.Start + end, lexicon.NumberOf(text));
    }

    /// <summary>Where a space is missing; null when none is.</summary>
    private int? Split(Word word)
    {
        const int ShortestSplit = 5;
        var text = word.Text.AsSpan();
        if (text.Length < ShortestSplit || word.End - word.Start != text.Length)
        {
            return null;
        }

        var letters = 0;
        while (letters < text.Length && char.IsLetter(text[letters]))
        {
            letters++;
        }

        if (letters < text.Length)
        {
            // "floor3", but not "a4" or "e-52".
            return letters >= 3 && !text[letters..].ContainsAnyExceptInRange('0', '9') && IsKnown(text[..letters]) ? letters : null;
        }

        for (var cut = 3; cut <= text.Length - 2; cut++)
        {
            if ((cut >= 4 || text.Length - cut >= 4) && text.Length >= 7 && IsKnown(text[..cut]) && IsKnown(text[cut..]))
            {
                return cut;
            }
        }

        return null;
    }

    private bool IsKnown(ReadOnlySpan<char> word) => lexicon.IsSpeltRight(word);

    private string? Nearest(string word)
    {
        // A plural or an owner of a known word is no slip.
        if (word.Length < Shortest || (word[^1] == 's' && IsKnown(word.AsSpan(0, word.Length - 1))))
        {
            return null;
        }

        string? found = null;
        var least = 3;
        for (var length = word.Length + 1; length >= word.Length - 1; length--)
        {
            Search(word, word[0], length, ref found, ref least);
            Search(word, word[1], length, ref found, ref least);
        }

        return found;
    }

    private void Search(string word, char first, int length, ref string? found, ref int least)
    {
        if (!targets.TryGetValue((first, length), out var candidates))
        {
            return;
        }

        foreach (var candidate in candidates)
        {
            var cost = Slip(word, candidate);
            if (cost < least)
            {
                (found, least) = (candidate, cost);
            }
        }
    }

    /// <summary>0 for two letters that changed places, 1 for one missing or too much, 2 for a wrong one, 3 for anything else.</summary>
    private static int Slip(ReadOnlySpan<char> word, ReadOnlySpan<char> meant)
    {
        var same = word.CommonPrefixLength(meant);
        var left = word[same..];
        var right = meant[same..];
        return (left.Length - right.Length) switch
        {
            0 when left.Length >= 2 && left[0] == right[1] && left[1] == right[0] && left[2..].SequenceEqual(right[2..]) => 0,
            1 when left[1..].SequenceEqual(right) => 1,
            -1 when left.SequenceEqual(right[1..]) => 1,
            0 when left.Length >= 1 && word.Length > Shortest && same > 0 && left[1..].SequenceEqual(right[1..]) => 2,
            _ => 3,
        };
    }
}
