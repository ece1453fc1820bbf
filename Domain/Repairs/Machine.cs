using System.Globalization;
using System.Text.RegularExpressions;

namespace BackOffice.Domain.Repairs;

/// <summary>Tells a machine from others by what is said of it: by its tag, or else by what it is and where it stands.</summary>
public static partial class Machine
{
    /// <returns>The same text for the same machine, however people write it; null where it is not said which one it is, or nothing is wrong with it.</returns>
    public static string? Of(FaultReport fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        if (fault.IsMaintenance)
        {
            return null;
        }

        if (fault.Tag is { } tag)
        {
            return $"tag {tag}";
        }

        var thing = fault.Kind ?? Words(fault.What);
        var place = Words(fault.Where);
        return thing.Length == 0 || place.Length == 0 ? null : $"{thing} at {place}";
    }

    /// <summary>Whether two faults are of one machine. What nobody can tell apart from others is no one's.</summary>
    public static bool IsOfSameMachine(this FaultReport fault, FaultReport other) => Of(fault) is { } machine && machine == Of(other);

    // "Kitchen, floor 2" is "2nd floor, kitchen".
    private static string Words(string text) => string.Join(
        ' ',
        Word().Matches(text.ToLower(CultureInfo.InvariantCulture)).Select(word => word.Groups["number"] is { Success: true, Value: var number } ? number : word.Value)
            .Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\b(?<number>\d+)(?:st|nd|rd|th)\b|[\p{L}\p{M}\p{N}]+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex Word();
}
