using System.Collections.Immutable;
using BackOffice.Domain.Calendars;
using NodaTime;

namespace BackOffice.Domain.People;

/// <summary>Port: who is out of office.</summary>
public interface IAbsences
{
    /// <summary>
    /// Who of these people is out of office at any moment of an interval; who is there is not in the answer. Somebody whose mailbox
    /// cannot be read is in it as <see cref="AbsenceReason.Unknown"/>: whether they are there, nobody knows. An answer may be five
    /// minutes old.
    /// </summary>
    /// <param name="when">With a start and an end. One without length, from now to now, asks for that moment.</param>
    /// <exception cref="CalendarsUnavailableException">The calendars did not answer. Try again later.</exception>
    Task<ImmutableDictionary<PersonId, Absence>> FindAsync(IEnumerable<PersonId> people, Interval when, CancellationToken cancellation);
}
