using System.Buffers;
using System.Globalization;

namespace BackOffice.Dialogs;

/// <summary>Cuts a text into words and marks, in one pass.</summary>
internal static class Words
{
    private static readonly SearchValues<char> Apostrophes = SearchValues.Create("’‘`");

    /// <summary>Longer words are in no table.</summary>
    private const int LongestKnown = 64;

    public static Word[] Of(string text, Lexicon lexicon)
    {
        var words = new List<Word>((text.Length / 5) + 1);
        var position = 0;
        while (position < text.Length)
        {
            if (IsWordStart(text, position))
            {
                var end = EndOfWord(text, position);
                words.Add(At(text, words.Count == 0 ? 0 : words[^1].End, position, end, lexicon));
                position = end;
                continue;
            }

            if (Mark(text, position) is { } mark)
            {
                // "!!!" and "..." are one mark; a question mark among them decides.
                if (words.Count > 0 && words[^1].IsMark && words[^1].End == position)
                {
                    var before = words[^1];
                    var kind = mark is '?' || before.Text is "?" ? '?' : mark is '.' || before.Text is "." ? '.' : ',';
                    words[^1] = Word.Mark(kind, before.Start, position + 1);
                }
                else
                {
                    words.Add(Word.Mark(mark, position, position + 1));
                }
            }

            position++;
        }

        return [.. words];
    }

    private static bool IsWordStart(string text, int position) =>
        char.IsLetterOrDigit(text[position])
        || (text[position] == '-' && IsDigit(text, position + 1) && (position == 0 || char.IsWhiteSpace(text[position - 1])));

    private static int EndOfWord(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || IsCombining(text[end]) || IsInside(text, end)))
        {
            end++;
        }

        return end;
    }

    private static bool IsCombining(char character) =>
        char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>An apostrophe or hyphen between letters, a point between digits.</summary>
    private static bool IsInside(string text, int position) => text[position] switch
    {
        '\'' or '’' or '‘' or '`' or '-' => position + 1 < text.Length && char.IsLetterOrDigit(text[position + 1]),
        '.' => IsDigit(text, position - 1) && IsDigit(text, position + 1),
        _ => false,
    };

    private static bool IsDigit(string text, int position) => position < text.Length && char.IsAsciiDigit(text[position]);

    private static char? Mark(string text, int position) => text[position] switch
    {
        '.' or '!' or '\n' or ';' or '…' => '.',
        '?' => '?',
        ',' or ':' => ',',
        '-' or '–' or '—' when IsSpace(text, position - 1) && IsSpace(text, position + 1) => ',',
        _ => null,
    };

    private static bool IsSpace(string text, int position) => position < 0 || position >= text.Length || char.IsWhiteSpace(text[position]);

    // A quote that closes the word before opens none.
    private static int OpeningBefore(string text, int before, int start) =>
        start > before && text[start - 1] is ('"' or '“' or '(' or '[' or '#') ? start - 1 : start;

    private static int ClosingAfter(string text, int end) =>
        end < text.Length && text[end] is ('"' or '”' or ')' or ']' or '%' or '°') ? end + 1 : end;

    private static Word At(string text, int before, int start, int end, Lexicon lexicon)
    {
        var number = Word.Unknown;
        if (end - start <= LongestKnown)
        {
            Span<char> plain = stackalloc char[LongestKnown];
            plain = plain[..Plain(text.AsSpan(start, end - start), plain)];
            number = lexicon.NumberOf(plain);
        }

        var word = number >= 0 ? lexicon[number] : Plain(text[start..end]);
        return new Word(word, OpeningBefore(text, before, start), ClosingAfter(text, end), number);
    }

    private static int Plain(ReadOnlySpan<char> word, Span<char> plain)
    {
        word.ToLowerInvariant(plain);
        plain[..word.Length].ReplaceAny(Apostrophes, '\'');
        return word.Length;
    }

    private static string Plain(string word) => string.Create(word.Length, word, (plain, written) => Plain(written, plain));
}
