using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace BackOffice.Domain.Stock;

/// <summary>The words of a name that tell one thing from another: in small letters, in the singular, each once.</summary>
internal sealed partial record ItemName(ImmutableArray<string> Words)
{
    private const int ShortestWithSlip = 4;
    private const int ShortestWithTwoSlips = 8;
    private const double WithSlip = 0.85;

    private static readonly ImmutableHashSet<string> Fillers = ["of", "the", "a", "an", "for", "some", "more", "any", "and", "our", "size", "sized", "please"];

    public static ItemName Of(string name) => new(
    [
        .. Word().Matches(name.ToLower(CultureInfo.InvariantCulture))
            .Select(word => word.Value)
            .Where(word => !Fillers.Contains(word))
            .Select(Singular)
            .Distinct(StringComparer.Ordinal),
    ]);

    /// <summary>Which part of these words is in another name, from 0 to 1.</summary>
    public double PartIn(ItemName other) =>
        Words.IsEmpty ? 0 : Words.Sum(word => other.Words.Select(known => Likeness(word, known)).DefaultIfEmpty().Max()) / Words.Length;

    // Figures are right or wrong: a slip in "59A" is another cartridge.
    private static double Likeness(string word, string known)
    {
        if (word == known)
        {
            return 1;
        }

        var shorter = Math.Min(word.Length, known.Length);
        var allowed = shorter >= ShortestWithTwoSlips ? 2 : shorter >= ShortestWithSlip ? 1 : 0;
        return Math.Abs(word.Length - known.Length) <= allowed && allowed > 0
            && !word.Any(char.IsAsciiDigit) && !known.Any(char.IsAsciiDigit) && Slips(word, known) <= allowed
                ? WithSlip
                : 0;
    }

    private static string Singular(string word) => word switch
    {
        { Length: > 4 } when word.EndsWith("ies", StringComparison.Ordinal) => $"{word[..^3]}y",
        { Length: > 4 } when word.EndsWith("xes", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal)
            || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("sses", StringComparison.Ordinal) => word[..^2],
        { Length: > 3 } when word[^1] == 's' && word[^2] != 's' => word[..^1],
        _ => word,
    };

    /// <summary>Letters left out, put in, mistaken, or two changed about (optimal string alignment).</summary>
    private static int Slips(string one, string other)
    {
        var rows = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            rows[i, 0] = i;
        }

        for (var j = 0; j <= other.Length; j++)
        {
            rows[0, j] = j;
        }

        for (var i = 1; i <= one.Length; i++)
        {
            for (var j = 1; j <= other.Length; j++)
            {
                var cost = one[i - 1] == other[j - 1] ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[one.Length, other.Length];
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Word();
}
