namespace BackOffice.Dialogs;

/// <summary>Single words of a language.</summary>
internal sealed class WordSet
{
    private readonly Lexicon lexicon;
    private readonly int table;

    public WordSet(Lexicon lexicon, IEnumerable<string> words)
    {
        this.lexicon = lexicon;
        table = lexicon.AddTable();
        foreach (var word in words)
        {
            if (word.Contains(' ', StringComparison.Ordinal))
            {
                throw new InvalidDataException($"'{word}' is more than one word.");
            }

            lexicon.Mark(lexicon.Add(word), table);
        }
    }

    public bool Contains(Word word) => lexicon.IsMarked(word.Number, table);

    /// <param name="number">Of the word in the lexicon.</param>
    public bool Contains(int number) => lexicon.IsMarked(number, table);

    /// <param name="word">In lower case.</param>
    public bool Contains(ReadOnlySpan<char> word) => lexicon.IsMarked(lexicon.NumberOf(word), table);
}
