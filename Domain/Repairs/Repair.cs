using System.Collections.Immutable;
using BackOffice.Domain.Due;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Repairs;

/// <summary>A tracked fault.</summary>
/// <param name="Watchers">Whose chats show the repair and follow it: the reporter first, then the back office and who joined.</param>
/// <param name="Last">The newest of the history that is no comment: who brought the repair into its present state, or what the office's clock said of it.</param>
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
    /// <summary>The service that has it; null while it is somebody's of the office, or nobody's.</summary>
    public SupplierHandover? Handover { get; init; }

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

    /// <summary>
    /// What stays of it in the record of its machine, once it is over; null where no machine is known, or nothing was mended and
    /// nothing spent. Work that was planned is no fault: a machine that is well cared for has no more of them for it.
    /// </summary>
    public PastFault? AsPast => this switch
    {
        { IsOpen: true } or { Fault.Tag: null } => null,
        { State: RepairState.Closed, Fault.IsMaintenance: false, FixedAt: { } mended } => Past(mended),
        { Cost: not null } => Past(FixedAt ?? Last.At) with { IsFault = false },
        _ => null,
    };

    /// <summary>Who has the same trouble and said so, beside the reporter.</summary>
    public ImmutableArray<PersonId> Joined { get; init; } = [];

    /// <summary>The newest of the comments.</summary>
    public RepairComment? Comment { get; init; }

    /// <summary>Marks of the latest comments, oldest first.</summary>
    public ImmutableArray<CommentMark> Said { get; init; } = [];

    /// <summary>That there are pictures; null for none.</summary>
    public RepairPhotos? Photos { get; init; }

    /// <summary>The number of the newest entry of the history that is no step: somebody joined, said or showed something. 0 for none.</summary>
    public int Noted { get; init; }

    /// <summary>
    /// The number of the newest step that somebody took: what stood on a card before it holds no longer. A reminder is none, so a card
    /// from before it is as good as it was.
    /// </summary>
    public int Step { get; init; } = Last.Number;

    /// <summary>Goes up by one with each entry of the history; a card that shows another version is an old one.</summary>
    public int Version => Math.Max(Last.Number, Noted);

    /// <summary>How many people have the trouble.</summary>
    public int Affected => 1 + Joined.Length;

    public bool IsOpen => State.IsBeingRepaired || State is RepairState.Resolved;

    /// <summary>Somebody is to repair it: the work has begun, unless it still waits for an answer or a part.</summary>
    public Repair GivenTo(string technician) => this with
    {
        Technician = technician,
        Handover = null,
        State = State is RepairState.WaitingForReporter or RepairState.WaitingForParts ? State : RepairState.InProgress,
        Question = Question is { IsOpen: true } question ? question with { AskedIn = RepairState.InProgress } : Question,
    };

    public bool MayBeSeenBy(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.RunsBackOffice || IsAffected(person.Id);
    }

    /// <summary>Whether the person reported the trouble, or joined because they have it too.</summary>
    public bool IsAffected(PersonId person) => person == Reporter.Id || Joined.Contains(person);

    private PastFault Past(Instant mended) => new(Id, TypedText.Beginning(Fault.Symptom, PastFault.SymptomLimit), ReportedAt, mended, Cost);
}
