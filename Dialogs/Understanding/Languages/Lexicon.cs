using System.Collections.Concurrent;

namespace BackOffice.Dialogs;

/// <summary>All words of one language that any of its tables knows, each with a number.</summary>
internal sealed class Lexicon
{
    private static readonly ConcurrentDictionary<string, Lexicon> Languages = new(StringComparer.Ordinal);

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> spelled;
    private readonly List<string> words = [];

    private Lexicon()
    {
        spelled = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var mark in Word.Marks)
        {
            Add(mark);
        }
    }

    /// <summary>The lexicon of a language, which grows with each of its files that is loaded.</summary>
    public static Lexicon Of(string language) => Languages.GetOrAdd(language, _ => new Lexicon());

    public string this[int number] => words[number];

    /// <summary>The number of a word in lower case; <see cref="Word.Unknown"/> when no table has it.</summary>
    public int NumberOf(ReadOnlySpan<char> word) => spelled.TryGetValue(word, out var number) ? number : Word.Unknown;

    public int Add(string word)
    {
        if (!numbers.TryGetValue(word, out var number))
        {
            number = words.Count;
            numbers.Add(word, number);
            words.Add(word);
        }

        return number;
    }
}
