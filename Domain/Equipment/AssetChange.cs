using System.Collections.Immutable;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Equipment;

/// <summary>One entry of a machine's history.</summary>
/// <param name="Number">Counts from 1; the number of the newest entry is the version of the machine.</param>
/// <param name="Fields">Which facts have changed, as <see cref="AssetFields"/> calls them.</param>
public sealed record AssetChange(int Number, AssetAction What, PersonName By, Instant At, ImmutableArray<string> Fields)
{
    public bool Equals(AssetChange? other) =>
        other is not null && (Number, What, By, At) == (other.Number, other.What, other.By, other.At) && Fields.SequenceEqual(other.Fields);

    public override int GetHashCode() => HashCode.Combine(Number, What, By, At);
}
