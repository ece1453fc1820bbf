using System.Collections.Immutable;
using BackOffice.Domain.Equipment;
using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>Times of which a candidate was asked to choose one. None of them is held: whoever is first has it.</summary>
/// <param name="Number">The number of the history's entry with which they were offered; tells one offer from the next.</param>
/// <param name="Slots">In order of time.</param>
/// <param name="Until">From then on nothing can be chosen.</param>
/// <param name="Key">Signs the links of this offer; a link of an earlier one opens nothing any more.</param>
/// <param name="AsksApproval">Who offered them does not recruit: where the office wants it so, somebody who does has to say yes to the choice.</param>
public sealed record OfferedTimes(int Number, ImmutableArray<Slot> Slots, Instant Until, LinkToken Key, bool AsksApproval)
{
    /// <summary>So many times are offered at once.</summary>
    public const int Most = 5;

    /// <summary>For so long links work at most.</summary>
    public static Duration Life { get; } = Duration.FromDays(14);

    /// <summary>When the time begins that the candidate chose; null where they chose none.</summary>
    public Instant? Chosen { get; init; }

    /// <summary>The time was found in another way, or none is wanted any more. The links say so.</summary>
    public bool IsWithdrawn { get; init; }

    /// <summary>Whether a time can be chosen still.</summary>
    public bool IsOpen(Instant now) => Chosen is null && !IsWithdrawn && now < Until;

    /// <summary>The time that begins then; null where none of them does.</summary>
    public Slot? At(Instant start) => Slots.FirstOrDefault(slot => slot.Start == start);

    public bool Equals(OfferedTimes? other) =>
        other is not null
        && (Number, Until, Key, AsksApproval, Chosen, IsWithdrawn) == (other.Number, other.Until, other.Key, other.AsksApproval, other.Chosen, other.IsWithdrawn)
        && Slots.AsSpan().SequenceEqual(other.Slots.AsSpan());

    public override int GetHashCode() => HashCode.Combine(Number, Until, Chosen, IsWithdrawn);
}
