using System.Collections.Immutable;
using BackOffice.Domain.Due;

namespace BackOffice.Domain.Equipment;

/// <summary>A machine of the office's register.</summary>
/// <param name="Tag">What stands on its label. It stays the same as long as the machine lives.</param>
/// <param name="Last">The newest entry of the history.</param>
public sealed record Asset(AssetTag Tag, AssetFacts Facts, AssetState State, AssetChange Last)
{
    /// <summary>The kind of the due work that a machine's plans have ahead.</summary>
    public const string WorkKind = "maintenance";

    /// <summary>Readings are no changes of the entry: they leave its version alone.</summary>
    public Meter Meter { get; init; } = Meter.Unread;

    /// <summary>What is done to it again and again, in the order in which it was planned.</summary>
    public ImmutableArray<MaintenancePlan> Plans { get; init; } = [];

    /// <summary>Goes up by one with each change; a card that shows another version is an old one.</summary>
    public int Version => Last.Number;

    /// <summary>When the office is to look after its plans next; null for never.</summary>
    public DueWork? Due => State is AssetState.Retired
        ? null
        : Plans.Select(plan => plan.DueAt(Meter)).Min() is { } at ? new DueWork(WorkKind, Tag.Value, at) : null;

    public bool Equals(Asset? other) =>
        other is not null && (Tag, Facts, State, Last, Meter) == (other.Tag, other.Facts, other.State, other.Last, other.Meter)
        && Plans.SequenceEqual(other.Plans);

    public override int GetHashCode() => HashCode.Combine(Tag, Facts, State, Last);
}
