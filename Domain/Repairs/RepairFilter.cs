using System.Collections.Immutable;

namespace BackOffice.Domain.Repairs;

/// <summary>Which of the open repairs a list shows: those of one kind of thing, at one place, or both.</summary>
/// <param name="Kind">As <see cref="KindOf(FaultReport)"/> names it; null for every kind.</param>
/// <param name="Place">As <see cref="FaultPlace"/> names it; null for every place.</param>
public sealed record RepairFilter(string? Kind = null, string? Place = null)
{
    /// <summary>A kind has at most so many characters; what is longer tells more than a kind.</summary>
    public const int LongestKind = 40;

    public static RepairFilter All { get; } = new();

    public bool IsAll => this is { Kind: null, Place: null };

    /// <summary>A filter as somebody wants it; of what can be no kind or no place, it wants all.</summary>
    public static RepairFilter Of(string? kind, string? place) => new(
        kind is { Length: <= FaultReport.WhatLimit } ? Named(kind) : null,
        place is { Length: <= FaultReport.WhereLimit } ? FaultPlace.Of(place).FirstOrDefault() : null);

    /// <summary>The lists in which a fault is found, beside the one of all.</summary>
    public static ImmutableArray<RepairFilter> ListsOf(FaultReport fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        var kind = KindOf(fault);
        var places = FaultPlace.Of(fault.Where);
        return
        [
            .. new[] { kind }.OfType<string>().Select(thing => new RepairFilter(thing)),
            .. places.Select(place => new RepairFilter(Kind: null, place)),
            .. kind is null ? [] : places.Select(place => new RepairFilter(kind, place)),
        ];
    }

    /// <summary>What the thing is, the same in every language; what it is called, where that is no kind that is known. Null where that is no word, or a whole sentence.</summary>
    public static string? KindOf(FaultReport fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        var thing = fault.Kind ?? (fault.Tag is { } tag ? fault.What.Replace(tag.Value, string.Empty, StringComparison.OrdinalIgnoreCase) : fault.What);
        return Named(thing);
    }

    private static string? Named(string thing) => PlainWords.Of(thing) is { Length: > 0 and <= LongestKind } kind ? kind : null;
}
