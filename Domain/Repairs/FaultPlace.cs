using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace BackOffice.Domain.Repairs;

/// <summary>
/// The places that a text names, each written the same however people write it: "floor 3" for "3rd floor" and "3. Stock", "room 210"
/// for "The Room  210".
/// </summary>
public static partial class FaultPlace
{
    /// <summary>A fault is found under so many places: a list of each is kept.</summary>
    public const int Most = 2;

    /// <summary>The name of a place has at most so many characters; what is longer tells a way.</summary>
    public const int LongestName = 40;

    private const string FloorPrefix = "floor ";

    private static readonly char[] Dividers = [',', ';', '/', '(', ')', '·', '\n'];

    /// <summary>The floor first, if the text names one, and then what else it names; none where it names nothing.</summary>
    public static ImmutableArray<string> Of(string where)
    {
        ArgumentNullException.ThrowIfNull(where);
        int? floor = null;
        var spots = new List<string>();
        foreach (var part in where.Split(Dividers, StringSplitOptions.RemoveEmptyEntries))
        {
            var rest = part;
            if (floor is null && Floor().Match(part) is { Success: true } found)
            {
                floor = NumberOf(found);
                rest = part.Remove(found.Index, found.Length);
            }

            if (PlainWords.Of(Leading().Replace(rest, string.Empty)) is { Length: > 0 and <= LongestName } spot && !spots.Contains(spot))
            {
                spots.Add(spot);
            }
        }

        return [.. spots.Prepend(floor is { } number ? OnFloor(number) : null).OfType<string>().Distinct(StringComparer.Ordinal).Take(Most)];
    }

    /// <summary>The place that is a whole floor.</summary>
    public static string OnFloor(int floor) => string.Create(CultureInfo.InvariantCulture, $"{FloorPrefix}{floor}");

    /// <summary>The number of the floor that a place is; null for another place.</summary>
    public static int? FloorOf(string place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return place.StartsWith(FloorPrefix, StringComparison.Ordinal)
            && int.TryParse(place.AsSpan(FloorPrefix.Length), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var floor)
                ? floor
                : null;
    }

    private static int NumberOf(Match floor) =>
        floor.Groups["ground"].Success ? 0
        : floor.Groups["cellar"].Success ? -1
        : int.Parse(floor.Groups["number"].ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) is var number && floor.Groups["below"].Success
            ? -Math.Abs(number)
            : number;

    [GeneratedRegex(
        """
        (?<![\p{L}\p{N}.-])(?:
            (?:floor|level|stock|stockwerk|etage|ebene|og)(?:\s+(?<number>-?[0-9]{1,3})|\s*[.:-]?\s*(?<number>[0-9]{1,3}))
          | (?<number>-?[0-9]{1,3})(?:st|nd|rd|th|\.)?\s*
            (?:floor|level|storey|stock|stockwerk|etage|og|obergeschoss|(?<below>ug|untergeschoss))(?!\s*-?[0-9])
          | (?<ground>ground\s+floor|erdgeschoss|eg)
          | (?<cellar>basement|cellar|keller|ug|untergeschoss)
        )(?![\p{L}\p{N}])
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Floor();

    // What leads to a place is no part of its name.
    [GeneratedRegex(
        @"\A\s*(?:(?:in|on|at|im|am|auf|the|a|an|der|die|das|dem|den)\s+)+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Leading();
}
