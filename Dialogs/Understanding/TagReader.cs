using BackOffice.Domain;

namespace BackOffice.Dialogs;

/// <summary>The tag that is stuck to a thing, and where a text names it.</summary>
/// <param name="Name">In capitals, with hyphens: "PRN-3F-01".</param>
internal sealed record TagMention(string Name, int Start, int End);

/// <summary>Finds the tag of a thing: letters and figures with hyphens, or spaces, between them.</summary>
internal static class TagReader
{
    private const int ShortestLetters = 2;
    private const int LongestLetters = 4;
    private const int LongestPart = 6;
    private const int LongestTag = 16;
    private const int MostParts = 4;

    public static TagMention? Read(Reading reading)
    {
        for (var i = 0; i < reading.Words.Length; i++)
        {
            if (!reading.IsTaken(i) && (Announced(reading, i) ?? Hyphened(reading, i) ?? Spaced(reading, i)) is { } tag)
            {
                var start = tag.Start;
                while (start > 0 && reading.Is(reading.Language.Small.Prepositions, start - 1))
                {
                    start--;
                }

                reading.Take(start, tag.End);
                return tag;
            }
        }

        return null;
    }

    // "asset tag: 4711"
    private static TagMention? Announced(Reading reading, int index)
    {
        var (length, _) = reading.Language.Equipment.TagWords.At(reading.Words, index);
        if (length == 0)
        {
            return null;
        }

        var at = index + length;
        at += reading.At(at) is "," or "." ? 1 : 0;
        if (at >= reading.Words.Length || reading.IsTaken(at))
        {
            return null;
        }

        return Spaced(reading, at) is { } spaced ? spaced with { Start = index }
            : reading.At(at).Length is > 1 and <= LongestTag && HasFigure(reading.At(at))
                ? new TagMention(reading.At(at).ToUpperInvariant(), index, at + 1)
                : null;
    }

    private static TagMention? Hyphened(Reading reading, int index)
    {
        var word = reading.At(index);
        if (word.Length > LongestTag || !word.Contains('-', StringComparison.Ordinal)
            || reading.Is(reading.Language.Equipment.NoTags, index - 1)
            || CaseId.TryParse(word, out _))
        {
            return null;
        }

        var parts = 0;
        var figures = 0;
        foreach (var range in word.AsSpan().Split('-'))
        {
            var part = word.AsSpan()[range];
            var isPart = parts == 0 ? IsLetters(part) && !reading.Language.Equipment.NoTags.Contains(part) : IsPart(part);
            if (!isPart || ++parts > MostParts)
            {
                return null;
            }

            figures += CountFigures(part);
        }

        // Of two parts the second is a number: "SUP-2M4XQ" is a case.
        var last = word.AsSpan(word.LastIndexOf('-') + 1);
        var fits = parts > 2 ? last.ContainsAnyInRange('0', '9') : parts == 2 && !last.ContainsAnyExceptInRange('0', '9');
        return fits && (figures > 1 || (figures > 0 && MayHaveOneFigure(reading, word)))
            ? new TagMention(word.ToUpperInvariant(), index, index + 1)
            : null;
    }

    // "PRN-1" is a tag wherever it stands; "KTL-1" where it is all that is said, since other words have a figure as well.
    private static bool MayHaveOneFigure(Reading reading, string word) =>
        reading.Words.Length == 1 || reading.Language.Equipment.TagPrefixes.Contains(word.AsSpan(0, word.IndexOf('-')));

    // "prn 3f 01", "lap 0815": letters that tags begin with, and a number that is written as no amount is.
    private static TagMention? Spaced(Reading reading, int index)
    {
        if (!reading.Is(reading.Language.Equipment.TagPrefixes, index))
        {
            return null;
        }

        var end = index + 1;
        while (end < reading.Words.Length && end - index < MostParts && !reading.IsTaken(end)
            && IsPart(reading.At(end)) && HasFigure(reading.At(end)))
        {
            end++;
        }

        var last = reading.At(end - 1);
        return end - index > 2 || (end - index == 2 && (last[0] == '0' || last.Length > 2))
            ? new TagMention(Joined(reading, index, end), index, end)
            : null;
    }

    private static string Joined(Reading reading, int start, int end)
    {
        var tag = reading.At(start);
        for (var i = start + 1; i < end; i++)
        {
            tag = $"{tag}-{reading.At(i)}";
        }

        return tag.ToUpperInvariant();
    }

    private static bool IsLetters(ReadOnlySpan<char> part) =>
        part.Length is >= ShortestLetters and <= LongestLetters && !part.ContainsAnyExceptInRange('a', 'z');

    private static bool IsPart(ReadOnlySpan<char> part)
    {
        foreach (var character in part)
        {
            if (!char.IsAsciiLetterOrDigit(character))
            {
                return false;
            }
        }

        return part.Length is > 0 and <= LongestPart;
    }

    private static bool HasFigure(string word) => word.AsSpan().ContainsAnyInRange('0', '9');

    private static int CountFigures(ReadOnlySpan<char> part)
    {
        var figures = 0;
        foreach (var character in part)
        {
            figures += char.IsAsciiDigit(character) ? 1 : 0;
        }

        return figures;
    }
}
