using System.Collections.Immutable;

namespace BackOffice.Domain.Interviews;

/// <summary>What a search found.</summary>
/// <param name="Slots">The best first. No two of them overlap.</param>
/// <param name="Unknown">Mailboxes, of people and of rooms, whose calendars could not be read: they were not taken for free.</param>
/// <param name="Why">Why there is no slot; null where there is one.</param>
public sealed record SlotSearchResult(ImmutableArray<Slot> Slots, ImmutableArray<string> Unknown, NoSlot? Why);
