using System.Collections.Immutable;

namespace BackOffice.Domain.Interviews;

/// <summary>A room in which an interview can be.</summary>
/// <param name="Capacity">How many people have a chair.</param>
public sealed record SlotRoom(string Mailbox, int Capacity, ImmutableArray<BusyTime> Busy)
{
    /// <summary>The calendar could not be read: nothing in it is taken for free.</summary>
    public bool IsUnknown { get; init; }
}
