using System.Collections.Immutable;
using BackOffice.Domain.Due;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Repairs;

/// <summary>A tracked fault.</summary>
/// <param name="Watchers">Whose chats show the repair and follow it: the reporter first, then the back office.</param>
/// <param name="Last">The newest entry of the history: who brought the repair into its present state, and when.</param>
public sealed record Repair(
    CaseId Id,
    PersonName Reporter,
    FaultReport Fault,
    RepairState State,
    ImmutableArray<PersonId> Watchers,
    Instant ReportedAt,
    RepairChange Last,
    string? Technician = null,
    RepairQuestion? Question = null,
    string? Resolution = null)
{
    /// <summary>How it stands to the office's targets.</summary>
    public RepairClock Clock { get; init; } = RepairClock.New;

    /// <summary>What the office is to do by itself for it next; null for nothing.</summary>
    public DueWork? Due => Clock.DueAt is { } at ? new DueWork(RepairClock.WorkKind, Id.Value, at) : null;

    /// <summary>Goes up by one with each change; a card that shows another version is an old one.</summary>
    public int Version => Last.Number;

    public bool IsOpen => State is RepairState.Reported or RepairState.InProgress or RepairState.WaitingForReporter or RepairState.Resolved;

    public bool MayBeSeenBy(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.Id == Reporter.Id || person.RunsBackOffice;
    }
}
