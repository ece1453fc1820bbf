using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using BackOffice.Domain;
using BackOffice.Domain.People;

namespace BackOffice.Cards.Text;

/// <summary>What people typed, made fit to stand among our own words. It is untrusted: it may be long, right-to-left, or look like markup.</summary>
internal static partial class UserText
{
    /// <summary>More than this, in characters, is only shown in the form.</summary>
    public const int Longest = 550;

    /// <summary>What a line can hold, in characters, beside other things.</summary>
    public const int LineLength = 160;

    private const int NameLength = 60;
    private const string BreakAfter = "$0\u200B";
    private const char FirstStrongIsolate = '\u2068';
    private const char PopDirectionalIsolate = '\u2069';

    /// <summary>A text of its own, with its line breaks.</summary>
    public static string Paragraph(string text, int limit = Longest) =>
        LongWord().Replace(Harmless(Shorten(TypedText.Clean(text), limit)), BreakAfter);

    /// <summary>A text within a line.</summary>
    public static string InLine(string text, int limit = LineLength) =>
        Isolated(LongWord().Replace(Harmless(Shorten(OneLine(text), limit)), BreakAfter));

    /// <summary>A text within a line of which a card has many: as much of it as weighs no more than so many bytes of JSON, whatever its script.</summary>
    public static string InLine(string text, int limit, int bytes)
    {
        var line = InLine(text, limit);
        while (limit > 1 && Weight(line) > bytes)
        {
            limit--;
            line = InLine(text, limit);
        }

        return line;
    }

    private static int Weight(string text) => Encoding.UTF8.GetByteCount(text) + text.Count(character => character is '"' or '\\');

    /// <summary>A text within a column that is narrow on a phone.</summary>
    public static string InColumn(string text) => LongName().Replace(InLine(text), BreakAfter);

    public static string Name(PersonName person) => Name(person.Name);

    public static string Name(string name) => LongName().Replace(InLine(name, NameLength), BreakAfter);

    /// <summary>The name after "by": readers are "you".</summary>
    public static string By(PersonName person, Person reader) => person.Id == reader.Id ? Words.You : Name(person);

    /// <summary>At most so many UTF-16 characters, cut between what readers see as characters.</summary>
    public static string Shorten(string text, int limit)
    {
        if (text.Length <= limit)
        {
            return text;
        }

        var end = 0;
        while (StringInfo.GetNextTextElementLength(text, end) is var length && end + length < limit)
        {
            end += length;
        }

        return Phrase.Of(Words.Shortened, text[..end].TrimEnd());
    }

    // Marks that turn the direction of what follows would reach beyond the text that they came with.
    private static string OneLine(string text) => string.Join(
        ' ',
        new string([.. text.Where(c => c is not ((>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')))])
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // Clients replace {{DATE(…)}} and {{TIME(…)}} wherever they find them; an invisible space keeps typed ones as typed.
    // Twice, since the braces of three in a row overlap.
    private static string Harmless(string text) =>
        text.Replace("{{", "{\u200B{", StringComparison.Ordinal).Replace("{{", "{\u200B{", StringComparison.Ordinal);

    /// <summary>Whether the first letter of the text belongs to a script that runs from right to left.</summary>
    public static bool BeginsRightToLeft(string text) => text.EnumerateRunes().FirstOrDefault(Rune.IsLetter) is { Value: > 0 } first && IsRightToLeft(first);

    // Keeps a right-to-left name from pulling the words and numbers around it to its other side.
    private static string Isolated(string text) =>
        text.EnumerateRunes().Any(IsRightToLeft) ? $"{FirstStrongIsolate}{text}{PopDirectionalIsolate}" : text;

    private static bool IsRightToLeft(Rune rune) => rune.Value is
        (>= 0x0590 and <= 0x08FF) or 0x200F or
        (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);

    // Clients do not break words, so one without end would run off the card, and a name off its column. Only scripts that put
    // spaces between words need this: others break anywhere, or join their letters.
    [GeneratedRegex(@"[\x21-\x7E\u00C0-\u024F\u0370-\u052F]{24}(?=[\x21-\x7E\u00C0-\u024F\u0370-\u052F])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex LongWord();

    [GeneratedRegex(@"[\x21-\x7E\u00C0-\u024F\u0370-\u052F]{16}(?=[\x21-\x7E\u00C0-\u024F\u0370-\u052F])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex LongName();
}
