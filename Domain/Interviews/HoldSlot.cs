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
    public override ImmutableArray<Hold> Wants(Interview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return Wanted(Slot, interview.Id);
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
        return Hinders(interview, Slot, now, There);
    }

    protected override Interview Apply(Interview interview, Person by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(interview);
        ArgumentNullException.ThrowIfNull(by);
        return Apply(interview, Slot, Policy, Policy.NeedsApproval && !by.Recruits, now);
    }

    protected override bool Rings(PersonId watcher, Interview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return interview.State is InterviewState.AwaitingApproval && interview.Recruiters.Contains(watcher);
    }

    // More than can be held is refused, whoever has it.
    internal static ImmutableArray<Hold> Wanted(Slot slot, CaseId interview) =>
        Hold.Of(slot, interview, Instant.MaxValue) is { Length: <= Hold.Most } wanted ? wanted : [];

    internal static InterviewRefusal? Hinders(Interview interview, Slot slot, Instant now, params ImmutableArray<Hold> there)
    {
        var wanted = Hold.Of(slot, interview.Id, now);
        ImmutableArray<string> taken =
            [.. there.Where(hold => wanted.Any(want => hold.IsInTheWayOf(want, now))).Select(hold => hold.Mailbox).Distinct(StringComparer.Ordinal)];
        return slot.Start <= now ? new InterviewRefusal.SlotPast()
            : wanted.Length > Hold.Most ? new InterviewRefusal.TooMuchToHold(wanted.Length, Hold.Most)
            : Stranger(interview, slot) is { } stranger ? new InterviewRefusal.NotOnPanel(stranger)
            : taken.IsEmpty ? null
            : new InterviewRefusal.SlotTaken(taken);
    }

    /// <param name="asks">Somebody has to say yes.</param>
    internal static Interview Apply(Interview interview, Slot slot, HoldPolicy policy, bool asks, Instant now) => interview with
    {
        State = asks ? InterviewState.AwaitingApproval : InterviewState.Held,
        Held = new HeldSlot(slot, Instant.Min(now + (asks ? policy.ForApproval : policy.ForBooking), slot.Start)),
        Offer = interview.OfferWithdrawn,
    };

    private static string? Stranger(Interview interview, Slot slot) => slot.Rounds.SelectMany(round => round.People.Concat(round.Optional))
        .FirstOrDefault(mailbox => !interview.Panel.Any(one => string.Equals(one.Mailbox, mailbox, StringComparison.OrdinalIgnoreCase)));
}
