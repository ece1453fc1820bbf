using System.Collections.Immutable;
using BackOffice.Domain.Due;
using BackOffice.Domain.Equipment;
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
    /// <summary>The office's date on which somebody comes; null for none.</summary>
    public LocalDate? Visit { get; init; }

    /// <summary>What it waits for; only while it does.</summary>
    public RepairParts? Parts { get; init; }

    /// <summary>How it stands to the office's targets.</summary>
    public RepairClock Clock { get; init; } = RepairClock.New;

    /// <summary>What the office is to do by itself for it next; null for nothing.</summary>
    public DueWork? Due => Clock.DueAt is { } at ? new DueWork(RepairClock.WorkKind, Id.Value, at) : null;

    /// <summary>When it was last said to be fixed; null before that.</summary>
    public Instant? FixedAt { get; init; }

    /// <summary>What it cost until now, in the currency of the office; null where nobody said.</summary>
    public decimal? Cost { get; init; }

    /// <summary>What stays of it in the record of its machine, once it is closed; null where no machine is known or nothing was mended.</summary>
    public PastFault? AsPast => State is RepairState.Closed && FixedAt is { } mended && Fault.Tag is not null
        ? new PastFault(Id, Beginning(Fault.Symptom), ReportedAt, mended, Cost)
        : null;

    /// <summary>Goes up by one with each change; a card that shows another version is an old one.</summary>
    public int Version => Last.Number;

    public bool IsOpen => State.IsBeingRepaired || State is RepairState.Resolved;

    /// <summary>Somebody is to repair it: the work has begun, unless it still waits for an answer or a part.</summary>
    public Repair GivenTo(string technician) => this with
    {
        Technician = technician,
        State = State is RepairState.WaitingForReporter or RepairState.WaitingForParts ? State : RepairState.InProgress,
        Question = Question is { IsOpen: true } question ? question with { AskedIn = RepairState.InProgress } : Question,
    };

    public bool MayBeSeenBy(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.Id == Reporter.Id || person.RunsBackOffice;
    }

    private static string Beginning(string symptom) =>
        symptom.Length <= PastFault.SymptomLimit ? symptom : symptom[..(char.IsHighSurrogate(symptom[PastFault.SymptomLimit - 1]) ? PastFault.SymptomLimit - 1 : PastFault.SymptomLimit)];
}
