using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace BackOffice.Domain.Interviews;

/// <summary>Why nothing fits, and what would make it fit.</summary>
/// <param name="Obstacles">What keeps each round, and each of those whom it needs, from beginning. Rounds in their order, each with the office first.</param>
/// <param name="Relaxations">What was searched again with and fits then, what asks the least first.</param>
public sealed record NoSlot(ImmutableArray<Obstacle> Obstacles, ImmutableArray<Relaxation> Relaxations);

/// <summary>What stands against a round, or against one person of it.</summary>
/// <param name="Mailbox">The person; null for what has to do with nobody of the panel.</param>
/// <param name="Round">Counts from 0.</param>
/// <param name="Left">At how many times, a quarter of an hour apart, the round could begin for all that this one minds.</param>
/// <param name="Reasons">How many times each reason took, what took the most first. Of a person, only times that are left by the office.</param>
public sealed record Obstacle(string? Mailbox, int Round, int Left, ImmutableArray<HindranceCount> Reasons)
{
    public bool Equals(Obstacle? other) =>
        other is not null && (Mailbox, Round, Left) == (other.Mailbox, other.Round, other.Left) && Reasons.AsSpan().SequenceEqual(other.Reasons.AsSpan());

    public override int GetHashCode() => HashCode.Combine(Mailbox, Round, Left);
}

/// <param name="Times">How many times it alone, or it first, took.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct HindranceCount(Hindrance What, int Times);
