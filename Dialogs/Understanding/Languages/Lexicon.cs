using System.Collections.Concurrent;

namespace BackOffice.Dialogs;

/// <summary>
/// All words of one language that any of its tables knows, each with a number. A word has a mark for each table that it begins
/// a phrase of, so that the many tables without it cost no look-up.
/// </summary>
internal sealed class Lexicon
{
    private const int BlocksPerWord = 4;
    private const int BlockBits = 64;

    private static readonly ConcurrentDictionary<string, Lexicon> Languages = new(StringComparer.Ordinal);

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> spelled;
    private readonly List<string> words = [];
    private readonly HashSet<string> examples = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> spelledExamples;
    private ulong[] marks = new ulong[BlocksPerWord * 4096];
    private int tables;

    private Lexicon()
    {
        spelled = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        spelledExamples = examples.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var mark in Word.Marks)
        {
            Add(mark);
        }
    }

    /// <summary>The lexicon of a language, which grows with each of its files that is loaded.</summary>
    public static Lexicon Of(string language) => Languages.GetOrAdd(language, _ => new Lexicon());

    public string this[int number] => words[number];

    /// <summary>The words that are known so far.</summary>
    public IReadOnlyList<string> All => words;

    /// <summary>Whether a word in lower case is in a table or in an example sentence: then it is spelt as it is meant.</summary>
    public bool IsSpeltRight(ReadOnlySpan<char> word) => spelled.ContainsKey(word) || spelledExamples.Contains(word);

    /// <summary>Makes a word known that stands in example sentences only; it gets no number.</summary>
    public void AddExample(string word) => examples.Add(word);

    /// <summary>The number of a word in lower case; <see cref="Word.Unknown"/> when no table has it.</summary>
    public int NumberOf(ReadOnlySpan<char> word) => spelled.TryGetValue(word, out var number) ? number : Word.Unknown;

    public int Add(ReadOnlySpan<char> word)
    {
        if (spelled.TryGetValue(word, out var number))
        {
            return number;
        }

        number = words.Count;
        words.Add(word.ToString());
        numbers.Add(words[number], number);
        if (words.Count * BlocksPerWord > marks.Length)
        {
            Array.Resize(ref marks, marks.Length * 2);
        }

        return number;
    }

    /// <summary>A number for a further table.</summary>
    public int AddTable() => tables < BlocksPerWord * BlockBits
        ? tables++
        : throw new InvalidOperationException($"A language has no more than {BlocksPerWord * BlockBits} tables.");

    public void Mark(int word, int table) => marks[(word * BlocksPerWord) + (table / BlockBits)] |= 1UL << (table % BlockBits);

    /// <summary>Whether a word begins a phrase of a table.</summary>
    public bool IsMarked(int word, int table) =>
        word >= 0 && (marks[(word * BlocksPerWord) + (table / BlockBits)] & (1UL << (table % BlockBits))) != 0;
}
