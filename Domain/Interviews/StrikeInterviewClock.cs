using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>The time has come that an interview's due work names: a hold lapses, or the interview is over.</summary>
public static class StrikeInterviewClock
{
    public static InterviewDecision Decide(Interview interview, Instant now)
    {
        ArgumentNullException.ThrowIfNull(interview);
        if (interview.Due is not { } due || due.At > now)
        {
            return new InterviewDecision.AlreadyDone();
        }

        var (what, after) = interview.State is InterviewState.Booked
            ? (InterviewAction.Ended, interview with { State = InterviewState.Over })
            : (InterviewAction.HoldExpired, interview.WithoutHold());
        var change = new InterviewChange(interview.Version + 1, what, SystemPerson.BackOffice, now, interview.State, after.State, Text: null);
        after = after with { Last = change };

        // Who asked has to choose again; who interviewed has to fill in a scorecard.
        return new InterviewDecision.Accepted(
            after,
            change,
            InterviewCommand.EffectsOf(interview, after, watcher => what is InterviewAction.Ended ? after.IsInterviewedBy(watcher) : watcher == after.AskedBy.Id));
    }
}
