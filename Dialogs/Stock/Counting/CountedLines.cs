using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace BackOffice.Dialogs.Stock;

/// <summary>Reads what was counted, as people write it down: "paper 12, toner 3", "12 reams of A4 and 3 toner".</summary>
internal static partial class CountedLines
{
    private const int Most = 100;

    /// <returns>A part for each thing, with the ways in which it can be read; nothing where any part of the text is no such line.</returns>
    public static ImmutableArray<CountedPart> Read(string text)
    {
        var parts = ImmutableArray.CreateBuilder<CountedPart>();
        foreach (var part in Between().Split(text).Select(part => part.Trim(' ', '.', '!', '\t')).Where(part => part.Length > 0))
        {
            ImmutableArray<CountedPart.Way> ways = [.. new[] { NumberLast().Match(part), NumberFirst().Match(part) }.Where(match => match.Success).Select(WayOf)];
            if (ways.IsEmpty || parts.Count == Most)
            {
                return [];
            }

            parts.Add(new CountedPart(part, ways));
        }

        return parts.ToImmutable();
    }

    private static CountedPart.Way WayOf(Match match) => new(
        match.Groups["name"].Value.Trim(), int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"[,;\r\n]+|\s+(?:and|und)\s+(?=\S)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Between();

    [GeneratedRegex(@"\A(?<name>.*\p{L}.*?)[\s:=]+(?<number>[0-9]{1,7})\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex NumberLast();

    [GeneratedRegex(@"\A(?<number>[0-9]{1,7})\s*(?:[x×]\s+)?(?<name>\s*.*\p{L}.*)\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex NumberFirst();
}
