using System.Collections.Immutable;
using NodaTime;

namespace BackOffice.Domain.Calendars;

/// <summary>Port: when people and rooms are taken.</summary>
public interface IFreeBusy
{
    /// <summary>What the calendars of these mailboxes say of a time; each that was asked for is in the answer, by its address as it was given.</summary>
    /// <param name="mailboxes">Mail addresses of people and rooms.</param>
    /// <param name="when">With a start and an end. Longer than two months is slow.</param>
    /// <exception cref="CalendarsUnavailableException">The calendars did not answer. Try again later.</exception>
    Task<ImmutableDictionary<string, FreeBusy>> FindAsync(IEnumerable<string> mailboxes, Interval when, CancellationToken cancellation);
}
