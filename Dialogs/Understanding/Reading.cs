using System.Collections.Immutable;

namespace BackOffice.Dialogs;

/// <summary>A text while it is read: each reader takes the words that it accounts for, what is left tells the symptom.</summary>
internal sealed class Reading
{
    private const string Wrapping = "\"“”()[]#";

    private readonly bool[] taken;

    /// <param name="officePlaces">The names that the office has for its rooms, as it writes them.</param>
    public Reading(string text, Language? language = null, ImmutableArray<string> officePlaces = default)
        : this(text, language ?? Language.English, Dialogs.Words.Of(text, (language ?? Language.English).Lexicon), officePlaces)
    {
    }

    private Reading(string text, Language language, Word[] words, ImmutableArray<string> officePlaces)
    {
        Text = text;
        Language = language;
        Words = language.Spelling.Mend(text, words);
        taken = new bool[Words.Length];
        Shouted = IsShouted(text);
        OfficePlaces = officePlaces.IsDefault ? [] : officePlaces;
    }

    /// <summary>The text in the language that it is written in, the writer's own where that is not clear.</summary>
    public static Reading Of(string text, ReadingContext context)
    {
        var preferred = Language.Of(context.Locale);
        var words = Dialogs.Words.Of(text, preferred.Lexicon);
        var language = Language.Detect(words, preferred);
        return language == preferred
            ? new Reading(text, language, words, context.Places)
            : new Reading(text, language, context.Places);
    }

    public string Text { get; }

    public Language Language { get; }

    public Word[] Words { get; }

    /// <summary>The names that the office has for its rooms, as it writes them.</summary>
    public ImmutableArray<string> OfficePlaces { get; }

    /// <summary>All in capitals, so that capitals mean nothing.</summary>
    public bool Shouted { get; }

    public bool IsTaken(int index) => taken[index];

    public void Take(int start, int end) => Array.Fill(taken, true, start, end - start);

    /// <summary>The word there; empty outside the text.</summary>
    public string At(int index) => index >= 0 && index < Words.Length ? Words[index].Text : string.Empty;

    /// <summary>Whether the word there is one of a set; no word outside the text is.</summary>
    public bool Is(WordSet set, int index) => index >= 0 && index < Words.Length && set.Contains(Words[index]);

    /// <summary>Whether the word there denies what follows, as where a clause begins: "not the printer".</summary>
    public bool IsDenial(int index) =>
        Is(Language.Small.Denials, index)
        && (index == 0
            || Words[index - 1].IsMark
            || taken[index - 1]
            || Language.Courtesies.Openings.TryFind(Words[index - 1].Number, out _));

    /// <summary>Whether a phrase stands anywhere in the text, taken or not.</summary>
    public bool Has(PhraseTable<bool> phrases)
    {
        for (var i = 0; i < Words.Length; i++)
        {
            if (phrases.Has(Words, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first word from there on that is not taken.</summary>
    public int NextUntaken(int index)
    {
        while (index < Words.Length && taken[index])
        {
            index++;
        }

        return index;
    }

    /// <summary>The words that are neither taken nor marks; none where there are more of them than asked for.</summary>
    public Word[] Untaken(int most)
    {
        var count = 0;
        for (var i = 0; i < Words.Length; i++)
        {
            count += taken[i] || Words[i].IsMark ? 0 : 1;
        }

        if (count > most)
        {
            return [];
        }

        var words = new List<Word>(count);
        for (var i = 0; i < Words.Length; i++)
        {
            if (!taken[i] && !Words[i].IsMark)
            {
                words.Add(Words[i]);
            }
        }

        return [.. words];
    }

    /// <summary>The word as it was written.</summary>
    public ReadOnlySpan<char> WrittenSpan(int index) =>
        Text.AsSpan(Words[index].Start, Words[index].End - Words[index].Start).Trim(Wrapping);

    /// <summary>The word as it was written.</summary>
    public string Written(int index) => WrittenSpan(index).ToString();

    public bool IsCapitalised(int index) =>
        !Shouted && index < Words.Length && WrittenSpan(index) is [var first, ..] && char.IsUpper(first);

    /// <summary>Whether all words from start to end are taken or marks.</summary>
    public bool IsSpent(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!taken[i] && !Words[i].IsMark)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsShouted(string text)
    {
        var upper = 0;
        var lower = 0;
        foreach (var character in text)
        {
            if (char.IsUpper(character))
            {
                upper++;
            }
            else if (char.IsLower(character))
            {
                lower++;
            }
        }

        return upper >= 6 && upper > 4 * lower;
    }
}
