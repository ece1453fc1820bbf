using System.Collections.Immutable;
using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>A time at which everything fits.</summary>
/// <param name="Rounds">In their order, all on one day of the office.</param>
public sealed record Slot(ImmutableArray<SlotRound> Rounds, SlotScore Score)
{
    public Instant Start => Rounds[0].Start;

    public Instant End => Rounds[^1].End;

    public bool Equals(Slot? other) => other is not null && Score == other.Score && Rounds.AsSpan().SequenceEqual(other.Rounds.AsSpan());

    public override int GetHashCode() => HashCode.Combine(Start, Score);
}

/// <summary>A round at its time.</summary>
/// <param name="People">Mailboxes of those who take the seats, in the order of the request's people.</param>
/// <param name="Optional">Who comes as well.</param>
/// <param name="Missing">Who would come as well, but cannot.</param>
/// <param name="Room">Its mailbox; null where none is needed.</param>
public sealed record SlotRound(
    Instant Start, Instant End, ImmutableArray<string> People, ImmutableArray<string> Optional, ImmutableArray<string> Missing, string? Room)
{
    /// <summary>Seats that nobody can take: only where it is said what would fit without them.</summary>
    public ImmutableArray<Seat> Open { get; init; } = [];

    public bool Equals(SlotRound? other) =>
        other is not null && (Start, End, Room) == (other.Start, other.End, other.Room)
        && People.AsSpan().SequenceEqual(other.People.AsSpan())
        && Optional.AsSpan().SequenceEqual(other.Optional.AsSpan())
        && Missing.AsSpan().SequenceEqual(other.Missing.AsSpan())
        && Open.AsSpan().SequenceEqual(other.Open.AsSpan());

    public override int GetHashCode() => HashCode.Combine(Start, End, Room, People.Length);
}
