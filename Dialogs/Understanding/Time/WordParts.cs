using System.Globalization;

namespace BackOffice.Dialogs;

/// <summary>Cuts a word that no table has as a whole: "2pm-4pm", "9.30am", "28th", "2026-11-24", "mon-wed", "today's".</summary>
internal static class WordParts
{
    private const int LongestWord = 32;
    private const int MostParts = 12;

    public static void Add(Reading reading, TimeWords words, int index, ref TokenList tokens)
    {
        var word = reading.Words[index];
        Span<TimeToken> parts = stackalloc TimeToken[MostParts];
        var count = IsWritten(reading, word) ? Cut(reading, words, word.Text, parts) : 0;
        if (count == 0)
        {
            tokens.Add(new TimeToken(TimeClass.Other, Word: index, WordEnd: index + 1));
            return;
        }

        foreach (var part in parts[..count])
        {
            tokens.Add(part with { Word = index, WordEnd = index + 1 });
        }
    }

    /// <summary>"#3" and "3%" are no numbers of time.</summary>
    private static bool IsWritten(Reading reading, Word word) =>
        word.Text.Length <= LongestWord && reading.Text[word.Start] is not '#' && reading.Text[word.End - 1] is not ('%' or '°');

    private static int Cut(Reading reading, TimeWords words, string word, Span<TimeToken> parts)
    {
        var count = 0;
        for (var i = 0; i < word.Length;)
        {
            if (count == parts.Length)
            {
                return 0;
            }

            var end = i + 1;
            var glued = i > 0 ? TimeTraits.Glued : TimeTraits.None;
            if (char.IsAsciiDigit(word[i]))
            {
                while (end < word.Length && char.IsAsciiDigit(word[end]))
                {
                    end++;
                }

                if (end - i > 8)
                {
                    return 0;
                }

                parts[count++] = new TimeToken(TimeClass.Number, int.Parse(word.AsSpan(i, end - i), NumberStyles.None, CultureInfo.InvariantCulture), glued, (byte)(end - i));
            }
            else if (char.IsLetter(word[i]))
            {
                while (end < word.Length && char.IsLetter(word[end]))
                {
                    end++;
                }

                var letters = reading.Language.Lexicon.NumberOf(word.AsSpan(i, end - i));
                var afterDigit = i > 0 && char.IsAsciiDigit(word[i - 1]);
                if (i > 0 && word[i - 1] == '\'' && words.IsEnding(letters))
                {
                    i = end;
                    continue;
                }

                if (words.Find(letters, afterDigit, end < word.Length && char.IsAsciiDigit(word[end])) is not { } token)
                {
                    return 0;
                }

                if (token.Class is TimeClass.Ordinal && afterDigit)
                {
                    parts[count - 1] = parts[count - 1] with { Class = TimeClass.Ordinal };
                }
                else
                {
                    parts[count++] = token with { Traits = token.Traits | glued };
                }
            }
            else if (word[i] is '-' or '.')
            {
                parts[count++] = new TimeToken(word[i] is '-' ? TimeClass.Dash : TimeClass.Dot, 0, TimeTraits.Glued);
            }
            else if (word[i] is not '\'')
            {
                return 0;
            }

            i = end;
        }

        return Joined(parts[..count]);
    }

    /// <summary>Leaves out the hyphens that join a word: "mid-november", "30-minutes", "twenty-one".</summary>
    private static int Joined(Span<TimeToken> parts)
    {
        var kept = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Class is TimeClass.Dash && i > 0 && i + 1 < parts.Length && !Divides(parts[i - 1], parts[i + 1]))
            {
                continue;
            }

            parts[kept++] = parts[i];
        }

        return kept;
    }

    private static bool Divides(TimeToken before, TimeToken after) => IsEndpoint(before) && IsEndpoint(after);

    private static bool IsEndpoint(TimeToken token) =>
        token is { Class: TimeClass.Number, Digits: > 0 }
            or { Class: TimeClass.Ordinal or TimeClass.Weekday or TimeClass.Month or TimeClass.Meridiem or TimeClass.OClock or TimeClass.QuarterMark or TimeClass.Clock }
            or { Class: TimeClass.Unit, IsShort: true };
}
