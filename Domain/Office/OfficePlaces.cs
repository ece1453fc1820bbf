using System.Globalization;
using System.Text.RegularExpressions;

namespace BackOffice.Domain.Office;

/// <summary>What is known of the building: its floors. Places are otherwise free text, since nobody lists every desk.</summary>
public sealed partial record OfficePlaces(int LowestFloor, int HighestFloor)
{
    /// <summary>The complaint about a floor named in the text that the office does not have, if there is one.</summary>
    public FieldError? Check(string field, string place)
    {
        foreach (Match match in Floor().Matches(place))
        {
            var digits = match.Groups["before"].Success ? match.Groups["before"].Value : match.Groups["after"].Value;
            var floor = int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;
            if (CheckFloor(field, floor) is { } error)
            {
                return error;
            }
        }

        return null;
    }

    /// <summary>The complaint about a floor that the office does not have.</summary>
    public FieldError? CheckFloor(string field, int floor) =>
        floor < LowestFloor || floor > HighestFloor
            ? new FieldError(field, new FieldProblem.UnknownFloor(floor, LowestFloor, HighestFloor))
            : null;

    [GeneratedRegex(@"\b(?<before>-?\d+)(?:st|nd|rd|th)\s+floor\b|\bfloor\s+(?<after>-?\d+)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Floor();
}
