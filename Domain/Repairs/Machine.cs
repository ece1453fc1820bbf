using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using BackOffice.Domain.Equipment;

namespace BackOffice.Domain.Repairs;

/// <summary>Tells a machine from others by what is said of it: by its tag, and by what it is and where it stands.</summary>
public static partial class Machine
{
    /// <summary>More names than this no machine has.</summary>
    public const int MostNames = 2;

    /// <summary>
    /// The names under which the machine is found, the same however people write them: its tag, and its kind and floor (or another
    /// place). None where it is not said which one it is, or where nothing is wrong with it.
    /// </summary>
    public static ImmutableArray<string> NamesOf(FaultReport fault)
    {
        ArgumentNullException.ThrowIfNull(fault);

        // What is longer than a form takes is refused, and is nobody's machine until then.
        return fault.IsMaintenance || fault.What.Length > FaultReport.WhatLimit || fault.Where.Length > FaultReport.WhereLimit
            ? []
            : NamesOf(fault.Tag, RepairFilter.KindOf(fault), fault.Where);
    }

    /// <summary>
    /// Whether what is open under a common name may be of the machine too: not where both have tags and those differ, nor where both
    /// say where on the floor, and not the same.
    /// </summary>
    public static bool IsOfSameMachine(this FaultReport fault, RepairListItem open)
    {
        ArgumentNullException.ThrowIfNull(fault);
        ArgumentNullException.ThrowIfNull(open);
        return !fault.IsMaintenance && IsSame((fault.Tag, RepairFilter.KindOf(fault), fault.Where), (open.Tag, open.Kind, open.Where));
    }

    /// <summary>Whether two faults may be of one machine. What nobody can tell apart from others is no one's.</summary>
    public static bool IsOfSameMachine(this FaultReport fault, FaultReport other)
    {
        ArgumentNullException.ThrowIfNull(fault);
        ArgumentNullException.ThrowIfNull(other);
        return !fault.IsMaintenance && !other.IsMaintenance
            && IsSame((fault.Tag, RepairFilter.KindOf(fault), fault.Where), (other.Tag, RepairFilter.KindOf(other), other.Where));
    }

    private static bool IsSame((AssetTag? Tag, string? Kind, string Where) one, (AssetTag? Tag, string? Kind, string Where) other)
    {
        if (one.Tag is { } tag && other.Tag is { } otherTag)
        {
            return tag == otherTag;
        }

        return NamesOf(one.Tag, one.Kind, one.Where).Intersect(NamesOf(other.Tag, other.Kind, other.Where), StringComparer.Ordinal).Any() && IsSamePlace(one.Where, other.Where);
    }

    // Who says no more than the floor may mean any place on it.
    private static bool IsSamePlace(string one, string other)
    {
        var (places, others) = (PlacesOf(one), PlacesOf(other));
        return !places.Except(others, StringComparer.Ordinal).Any() || !others.Except(places, StringComparer.Ordinal).Any();
    }

    private static ImmutableArray<string> NamesOf(AssetTag? tag, string? kind, string where)
    {
        var names = ImmutableArray.CreateBuilder<string>(MostNames);
        if (tag is { } known)
        {
            names.Add($"tag {known}");
        }

        if (kind is { } thing && PlacesOf(where) is [var place, ..])
        {
            names.Add($"{Words(thing)} at {place}");
        }

        return names.ToImmutable();
    }

    // Where the text names no place that is one, all its words are the place.
    private static ImmutableArray<string> PlacesOf(string where) =>
        FaultPlace.Of(where) is { IsEmpty: false } places ? places : Words(where) is { Length: > 0 } words ? [words] : [];

    // "Kitchen, floor 2" is "2nd floor, kitchen".
    private static string Words(string text) => string.Join(
        ' ',
        Word().Matches(text.ToLower(CultureInfo.InvariantCulture)).Select(word => word.Groups["number"] is { Success: true, Value: var number } ? number : word.Value)
            .Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\b(?<number>\d+)(?:st|nd|rd|th)\b|[\p{L}\p{M}\p{N}]+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Word();
}
