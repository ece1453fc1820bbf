using System.Collections.Immutable;

namespace BackOffice.Domain.Calendars;

/// <summary>Port: the company's meeting rooms.</summary>
public interface IRooms
{
    /// <summary>All of them, by name.</summary>
    /// <exception cref="CalendarsUnavailableException">The directory of rooms did not answer. Try again later.</exception>
    /// <exception cref="CalendarRefusedException">The product may not read it.</exception>
    Task<ImmutableArray<Room>> ListAsync(CancellationToken cancellation);
}

/// <param name="Mail">The room's mailbox.</param>
/// <param name="Capacity">How many people have a chair; null when nobody entered it.</param>
public sealed record Room(string Mail, string Name, int? Capacity, string? Building, int? Floor);
