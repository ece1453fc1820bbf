using System.Collections.Concurrent;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>Who was read within the last minute, so that a turn that only reads need not read its person again.</summary>
public sealed class RecentPeople(IClock clock)
{
    private const int Most = 10_000;
    private static readonly Duration Fresh = Duration.FromMinutes(1);
    private readonly ConcurrentDictionary<PersonId, Reading> readings = new();

    /// <summary>Drops what was read of a person, because this process has changed it.</summary>
    internal void Forget(PersonId person) => readings.TryRemove(person, out _);

    internal StoredPerson? Find(PersonId person) =>
        readings.TryGetValue(person, out var reading) && reading.At + Fresh > clock.GetCurrentInstant() ? reading.Person : null;

    internal void Keep(StoredPerson person)
    {
        if (readings.Count >= Most)
        {
            readings.Clear();
        }

        readings[person.Person.Id] = new Reading(person, clock.GetCurrentInstant());
    }

    private readonly record struct Reading(StoredPerson Person, Instant At);
}
