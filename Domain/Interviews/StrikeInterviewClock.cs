using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>
/// The time has come that an interview's due work names: a hold lapses, the panel is reminded, the interview is over, or scores are
/// still missing.
/// </summary>
public static class StrikeInterviewClock
{
    public static InterviewDecision Decide(Interview interview, Instant now)
    {
        ArgumentNullException.ThrowIfNull(interview);
        if (interview.Due is not { } due || due.At > now)
        {
            return new InterviewDecision.AlreadyDone();
        }

        return interview.State switch
        {
            // Who asked has to choose again.
            InterviewState.Held or InterviewState.AwaitingApproval =>
                Strike(interview, InterviewAction.HoldExpired, interview.WithoutHold(), now, watcher => watcher == interview.AskedBy.Id),
            InterviewState.Booked when now >= interview.Booking!.Slot.End =>
                Strike(interview, InterviewAction.Ended, interview with { State = InterviewState.Over, Offer = interview.OfferWithdrawn }, now, interview.IsInterviewedBy),
            InterviewState.Booked => Remind(interview, now),
            _ => AskForScores(interview, now),
        };
    }

    private static InterviewDecision.Accepted Remind(Interview interview, Instant now)
    {
        var told = InterviewTimes.PastAt(interview.Booking!.Slot.Start, now);
        return Strike(
            interview,
            told.HasFlag(InterviewStages.SoonBefore) ? InterviewAction.RemindedSoonBefore : InterviewAction.RemindedDayBefore,
            interview with { Told = told },
            now,
            interview.IsInterviewedBy);
    }

    private static InterviewDecision.Accepted AskForScores(Interview interview, Instant now)
    {
        var after = interview with { Reminders = interview.Reminders + 1 };
        var escalates = after.Reminders >= InterviewTimes.Escalates;
        return Strike(
            interview,
            escalates ? InterviewAction.ScoresOverdue : InterviewAction.ScoresMissing,
            after,
            now,
            watcher => after.ScoresMissing.Any(one => one.Id == watcher) || (escalates && after.IsRunBy(watcher)));
    }

    // A reminder is no step: a card from before it is as good as it was.
    private static InterviewDecision.Accepted Strike(
        Interview interview, InterviewAction what, Interview after, Instant now, Func<PersonId, bool> rings)
    {
        var change = new InterviewChange(interview.Version + 1, what, SystemPerson.BackOffice, now, interview.State, after.State, Text: null);
        after = interview.State == after.State ? after with { Noted = change.Number } : after with { Last = change };
        return new InterviewDecision.Accepted(after, change, InterviewCommand.EffectsOf(interview, after, rings));
    }
}
