namespace BackOffice.Dialogs;

/// <summary>Single words of a language.</summary>
internal sealed class WordSet
{
    private readonly Lexicon lexicon;
    private readonly HashSet<int> numbers;

    public WordSet(Lexicon lexicon, IEnumerable<string> words)
    {
        this.lexicon = lexicon;
        numbers = [.. words.Select(lexicon.Add)];
    }

    public bool Contains(Word word) => word.Number >= 0 && numbers.Contains(word.Number);

    public bool Contains(int number) => numbers.Contains(number);

    /// <param name="word">In lower case.</param>
    public bool Contains(ReadOnlySpan<char> word) => numbers.Contains(lexicon.NumberOf(word));
}
