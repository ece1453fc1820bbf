using System.Collections.Immutable;

namespace BackOffice.Domain.Interviews;

/// <summary>A seat of a panel that must be taken: by one person, or by one of several.</summary>
/// <param name="AnyOf">Mailboxes; one of them is enough.</param>
public sealed record Seat(params ImmutableArray<string> AnyOf)
{
    public bool Equals(Seat? other) => other is not null && AnyOf.AsSpan().SequenceEqual(other.AnyOf.AsSpan());

    public override int GetHashCode() => AnyOf.Aggregate(0, HashCode.Combine);
}
