using System.Collections.Immutable;
using BackOffice.Domain.Due;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Approvals;

/// <summary>A decision that somebody asked for. It knows nothing of what is decided: the subject is a number.</summary>
/// <param name="Subject">The case that waits for it.</param>
/// <param name="Requester">Whose wish it is; they never decide on it themselves.</param>
/// <param name="Asked">Who was asked; those who were asked first come first.</param>
/// <param name="Verdict">Null until somebody decided.</param>
public sealed record Approval(
    CaseId Subject, PersonName Requester, ApprovalLevel Level, ImmutableArray<AskedApprover> Asked, Instant AskedAt, Verdict? Verdict = null)
{
    /// <summary>More are not asked: each has a row in a transaction.</summary>
    public const int MostAsked = 8;

    /// <summary>Stored with the work that is due, so it never changes.</summary>
    public const string WorkKind = "approval";

    /// <summary>When it is taken further, unless somebody decides before; null for never.</summary>
    public Instant? EscalateAt { get; init; }

    /// <summary>How often it was taken further.</summary>
    public int Escalations { get; init; }

    public bool IsPending => Verdict is null;

    /// <summary>What the office is to do by itself for it next; null for nothing.</summary>
    public DueWork? Due => IsPending && EscalateAt is { } at ? new DueWork(WorkKind, Subject.Value, at) : null;

    /// <summary>Whether the person is to decide: they were asked, or it is theirs by their role.</summary>
    public bool MayBeDecidedBy(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.Id != Requester.Id && (IsTheirsByRole(person) || Asked.Any(asked => asked.Person == person.Id));
    }

    /// <summary>Whether the person's decision is good at a level, whatever the level that was asked for.</summary>
    public bool IsDecidedAt(ApprovalLevel level, Person by)
    {
        ArgumentNullException.ThrowIfNull(by);
        return by.Roles.HasFlag(Roles.OfficeManager) || (Level >= level && MayBeDecidedBy(by));
    }

    /// <summary>Judges a decision against what was decided before.</summary>
    public ApprovalDecision Decide(bool isGranted, Person by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (by.Id == Requester.Id)
        {
            return new ApprovalDecision.OwnRequest();
        }

        if (!MayBeDecidedBy(by))
        {
            return new ApprovalDecision.NotTheirs(Level);
        }

        return Verdict is { } verdict
            ? new ApprovalDecision.DecidedBefore(verdict)
            : new ApprovalDecision.Decided(this with { Verdict = new Verdict(isGranted, by.Named, now, StandsInFor(by)), EscalateAt = null });
    }

    /// <summary>Asks at a higher level, since it turned out that it takes one: who was asked before does not decide any more.</summary>
    public Approval RaisedTo(ApprovalLevel level, ImmutableArray<AskedApprover> asked, Instant? escalateAt) => this with
    {
        Level = level,
        Asked = asked,
        EscalateAt = escalateAt,
    };

    /// <summary>Nobody decided in time: more people are asked.</summary>
    public Approval Escalated(ImmutableArray<AskedApprover> further, Instant? next) => this with
    {
        Asked = Joined(Asked, further),
        EscalateAt = next,
        Escalations = Escalations + 1,
    };

    /// <summary>For whom the person stands in; null where it is theirs by their role.</summary>
    private PersonId? StandsInFor(Person person) =>
        IsTheirsByRole(person) ? null : Asked.First(asked => asked.Person == person.Id).InsteadOf;

    private bool IsTheirsByRole(Person person) => person.Roles.HasFlag(Roles.OfficeManager)
        || (Level is ApprovalLevel.Executive && person.Roles.HasFlag(Roles.Executive));

    private static ImmutableArray<AskedApprover> Joined(ImmutableArray<AskedApprover> first, ImmutableArray<AskedApprover> then) =>
        [.. first.Concat(then).DistinctBy(asked => asked.Person).Take(MostAsked)];

    public bool Equals(Approval? other) => other is not null
        && (Subject, Requester, Level, AskedAt, Verdict, EscalateAt, Escalations)
            == (other.Subject, other.Requester, other.Level, other.AskedAt, other.Verdict, other.EscalateAt, other.Escalations)
        && Asked.SequenceEqual(other.Asked);

    public override int GetHashCode() => HashCode.Combine(Subject, Level, AskedAt, Verdict, Escalations);
}
