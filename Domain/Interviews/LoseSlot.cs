using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>
/// The time that was held cannot be had: somebody's calendar filled up meanwhile, or the calendars do not take it. The office itself says
/// so. Who asked chooses again.
/// </summary>
/// <param name="Slot">The time that was tried.</param>
/// <param name="Why">The mailboxes that are taken, or empty where the calendars refused.</param>
public sealed record LoseSlot(Slot Slot, string Why)
{
    public InterviewDecision Decide(Interview interview, Instant now)
    {
        ArgumentNullException.ThrowIfNull(interview);
        if (interview.State is not InterviewState.Held || interview.Held!.Slot != Slot)
        {
            return new InterviewDecision.AlreadyDone();
        }

        var after = interview.WithoutHold();
        var change = new InterviewChange(
            interview.Version + 1, InterviewAction.SlotLost, SystemPerson.BackOffice, now, interview.State, after.State, Why);
        after = after with { Last = change };
        return new InterviewDecision.Accepted(after, change, InterviewCommand.EffectsOf(interview, after, watcher => watcher == interview.AskedBy.Id));
    }
}
