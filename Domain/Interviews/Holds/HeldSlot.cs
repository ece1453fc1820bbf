using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>A time that is held for an interview until it is booked.</summary>
public sealed record HeldSlot(Slot Slot, Instant Until);

/// <summary>The time at which an interview is, and its entry in the calendars.</summary>
/// <param name="EventId">Immutable id of the event; null until it was made.</param>
/// <param name="JoinLink">Where to take part; null without one.</param>
public sealed record Booking(Slot Slot, string? EventId = null, string? JoinLink = null);
