using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>
/// The office keeps a candidate's data no longer: who they were and what was said of them is erased, and the history says when. The
/// office's clock does it when the time is over, and who recruits when a candidate asks for it.
/// </summary>
/// <param name="Keeps">How long the office keeps it after the last thing that happened.</param>
public sealed record EraseCandidate(Duration Keeps)
{
    public const string WorkKind = "candidate-erase";

    /// <summary>When the office's clock erases the candidate's data; null while a time is held or booked, and once it is erased.</summary>
    public Instant? At(Interview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return interview.Candidate.IsErased || IsExpected(interview) ? null : interview.Last.At + Keeps;
    }

    /// <param name="by">Null for the office's clock.</param>
    public InterviewDecision Decide(Interview interview, Person? by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(interview);
        if (by is { Recruits: false })
        {
            return new InterviewDecision.Refused(interview.MayBeSeenBy(by) ? new InterviewRefusal.NotAllowed() : new InterviewRefusal.NotFound());
        }

        if (interview.Candidate.IsErased)
        {
            return new InterviewDecision.AlreadyDone();
        }

        if (IsExpected(interview))
        {
            return new InterviewDecision.Refused(new InterviewRefusal.WrongState());
        }

        if (by is null && now < interview.Last.At + Keeps)
        {
            return new InterviewDecision.Refused(new InterviewRefusal.KeptStill());
        }

        // A wish for which no time was found ends here: nobody is left to be interviewed.
        var after = interview.State is InterviewState.Proposed
            ? interview with { State = InterviewState.Cancelled, Cancelled = CancelReason.Other }
            : interview;
        var change = new InterviewChange(
            interview.Version + 1, InterviewAction.Erased, by?.Named ?? SystemPerson.BackOffice, now, interview.State, after.State, Text: null);
        after = after with { Candidate = Candidate.Erased, Scorecards = [], Declined = [], Offer = null, Last = change };
        return new InterviewDecision.Accepted(after, change, InterviewCommand.EffectsOf(interview, after, _ => false));
    }

    // What still stands in calendars is cancelled first.
    private static bool IsExpected(Interview interview) =>
        interview.State is InterviewState.Held or InterviewState.AwaitingApproval or InterviewState.Booked;
}
