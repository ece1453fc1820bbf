using System.Globalization;

namespace BackOffice.Dialogs;

/// <summary>The words of time of one language, from its data file "time".</summary>
internal sealed class TimeWords
{
    private readonly PhraseTable<TimeToken[]> phrases;
    private readonly PhraseTable<TimeToken[]> afterDigits;
    private readonly PhraseTable<TimeToken[]> beforeDigits;
    private readonly WordSet endings;

    public TimeWords(LanguageFile file)
    {
        phrases = file.Table("words", Meaning);
        afterDigits = file.Table("after digits", Meaning);
        beforeDigits = file.Table("before digits", Meaning);
        endings = file.Words("endings");
        DotMakesOrdinal = file.Words("dots").Contains("ordinal");
    }

    /// <summary>"28." is the 28th.</summary>
    public bool DotMakesOrdinal { get; }

    /// <summary>The longest phrase that begins at a word, as one or more words of time.</summary>
    public (int Length, TimeToken[]? Tokens) At(ReadOnlySpan<Word> words, int index) => phrases.At(words, index);

    /// <summary>What letters within a word mean: alone, after digits ("9am") or before them ("q1").</summary>
    public TimeToken? Find(int number, bool afterDigit, bool beforeDigit)
    {
        if (afterDigit && afterDigits.TryFind(number, out var suffix))
        {
            return suffix![0];
        }

        if (beforeDigit && !afterDigit && beforeDigits.TryFind(number, out var prefix))
        {
            return prefix![0];
        }

        return phrases.TryFind(number, out var tokens) && tokens!.Length == 1
            && (!(afterDigit || beforeDigit) || tokens[0].Class is TimeClass.Month or TimeClass.Unit or TimeClass.Part or TimeClass.OClock)
            ? tokens[0]
            : null;
    }

    /// <summary>An ending that says nothing: the "s" of "today's".</summary>
    public bool IsEnding(int number) => endings.Contains(number);

    /// <summary>Reads what a data file says of phrases: "weekday 1", "unit day plural", "day 0 + part night".</summary>
    private static TimeToken[] Meaning(string meaning) =>
        [.. meaning.Split('+', StringSplitOptions.TrimEntries).Select(Token)];

    private static TimeToken Token(string meaning)
    {
        var words = meaning.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var @class = Enum.Parse<TimeClass>(words[0], ignoreCase: true);
        var value = 0;
        var traits = TimeTraits.None;
        foreach (var word in words.AsSpan(1))
        {
            if (Enum.TryParse<TimeTraits>(word, ignoreCase: true, out var trait) && !char.IsAsciiDigit(word[0]) && word[0] != '-')
            {
                traits |= trait;
            }
            else
            {
                value = (value * 100) + Value(@class, word);
            }
        }

        return new TimeToken(@class, value, traits);
    }

    private static int Value(TimeClass @class, string word) => @class switch
    {
        TimeClass.Unit or TimeClass.Frequency when Enum.TryParse<TimeUnit>(word, ignoreCase: true, out var unit) => (int)unit,
        TimeClass.Part => (int)Enum.Parse<PartOfDay>(word, ignoreCase: true),
        _ => int.Parse(word, CultureInfo.InvariantCulture),
    };
}
