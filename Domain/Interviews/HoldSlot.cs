using System.Collections.Immutable;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>
/// Somebody takes one of the times that were offered: it is held for them until it is booked, or approved. For an interview that stands
/// in the calendars already, that time stays theirs meanwhile.
/// </summary>
/// <param name="There">The holds that are stored for what the slot would take; others' are in the way while they last.</param>
public sealed record HoldSlot(CaseId Interview, int Seen, Slot Slot, HoldPolicy Policy, ImmutableArray<Hold> There) : InterviewCommand(Interview, Seen)
{
    // More than can be held is refused, whoever has it.
    public override ImmutableArray<Hold> Wants(Interview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return Hold.Of(Slot, interview.Id, Instant.MaxValue) is { Length: <= Hold.Most } wanted ? wanted : [];
    }

    public override InterviewCommand Knowing(ImmutableArray<Hold> there) => this with { There = there };

    protected override InterviewAction Action => InterviewAction.Held;

    // The same time again is the same press; another time is another wish.
    protected override string Text => NodaTime.Text.InstantPattern.General.Format(Slot.Start);

    protected override bool AppliesIn(Interview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return interview.State is InterviewState.Proposed or InterviewState.Held or InterviewState.AwaitingApproval or InterviewState.Booked;
    }

    protected override InterviewRefusal? Hinders(Interview interview, Person by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(interview);
        var wanted = Hold.Of(Slot, interview.Id, now);
        ImmutableArray<string> taken =
            [.. There.Where(hold => wanted.Any(want => hold.IsInTheWayOf(want, now))).Select(hold => hold.Mailbox).Distinct(StringComparer.Ordinal)];
        return Slot.Start <= now ? new InterviewRefusal.SlotPast()
            : wanted.Length > Hold.Most ? new InterviewRefusal.TooMuchToHold(wanted.Length, Hold.Most)
            : Stranger(interview) is { } stranger ? new InterviewRefusal.NotOnPanel(stranger)
            : taken.IsEmpty ? null
            : new InterviewRefusal.SlotTaken(taken);
    }

    protected override Interview Apply(Interview interview, Person by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(interview);
        ArgumentNullException.ThrowIfNull(by);
        var asks = Policy.NeedsApproval && !by.Recruits;
        var until = Instant.Min(now + (asks ? Policy.ForApproval : Policy.ForBooking), Slot.Start);
        return interview with { State = asks ? InterviewState.AwaitingApproval : InterviewState.Held, Held = new HeldSlot(Slot, until) };
    }

    protected override bool Rings(PersonId watcher, Interview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return interview.State is InterviewState.AwaitingApproval && interview.Recruiters.Contains(watcher);
    }

    private string? Stranger(Interview interview) => Slot.Rounds.SelectMany(round => round.People.Concat(round.Optional))
        .FirstOrDefault(mailbox => !interview.Panel.Any(one => string.Equals(one.Mailbox, mailbox, StringComparison.OrdinalIgnoreCase)));
}
