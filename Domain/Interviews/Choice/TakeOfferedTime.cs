using System.Collections.Immutable;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>
/// The candidate chose one of the times that they were offered: it is held as if who offered it had taken it. The first choice counts.
/// The office itself says so, of a link that it has signed.
/// </summary>
/// <param name="Offer">The number of the offer that the link belongs to.</param>
/// <param name="Slot">As the calendars have it now: who comes may be somebody else by now.</param>
/// <param name="There">The holds that are stored for what the slot would take; others' are in the way while they last.</param>
public sealed record TakeOfferedTime(CaseId Interview, int Offer, Slot Slot, HoldPolicy Policy, ImmutableArray<Hold> There)
{
    /// <summary>The calendars' time that it takes.</summary>
    public ImmutableArray<Hold> Wants() => HoldSlot.Wanted(Slot, Interview);

    public InterviewDecision Decide(Interview interview, Instant now)
    {
        ArgumentNullException.ThrowIfNull(interview);
        if (interview.Offer is not { } offer || offer.Number != Offer || offer.At(Slot.Start) is null)
        {
            return new InterviewDecision.Refused(new InterviewRefusal.NotOffered());
        }

        if (offer.Chosen == Slot.Start)
        {
            return new InterviewDecision.AlreadyDone();
        }

        return !offer.IsOpen(now) || interview.State is not (InterviewState.Proposed or InterviewState.Booked)
                ? new InterviewDecision.Refused(new InterviewRefusal.NotOffered())
            : HoldSlot.Hinders(interview, Slot, now, There) is { } hindrance ? new InterviewDecision.Refused(hindrance)
            : Take(interview, offer, now);
    }

    private InterviewDecision.Accepted Take(Interview interview, OfferedTimes offer, Instant now)
    {
        var after = HoldSlot.Apply(interview, Slot, Policy, Policy.NeedsApproval && offer.AsksApproval, now) with { Offer = offer with { Chosen = Slot.Start } };
        var change = new InterviewChange(
            interview.Version + 1,
            InterviewAction.ChosenByCandidate,
            SystemPerson.BackOffice,
            now,
            interview.State,
            after.State,
            NodaTime.Text.InstantPattern.General.Format(Slot.Start));
        after = after with { Last = change };
        return new InterviewDecision.Accepted(
            after,
            change,
            InterviewCommand.EffectsOf(interview, after, watcher => after.State is InterviewState.AwaitingApproval && interview.Recruiters.Contains(watcher)));
    }
}
