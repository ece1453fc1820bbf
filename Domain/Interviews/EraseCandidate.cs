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

        // What still stands in calendars is cancelled first.
        if (interview.State is not (InterviewState.Over or InterviewState.Done or InterviewState.Cancelled))
        {
            return new InterviewDecision.Refused(new InterviewRefusal.WrongState());
        }

        if (by is null && now < interview.Last.At + Keeps)
        {
            return new InterviewDecision.Refused(new InterviewRefusal.KeptStill());
        }

        var change = new InterviewChange(
            interview.Version + 1, InterviewAction.Erased, by?.Named ?? SystemPerson.BackOffice, now, interview.State, interview.State, Text: null);
        var after = interview with { Candidate = Candidate.Erased, Scorecards = [], Last = change };
        return new InterviewDecision.Accepted(after, change, InterviewCommand.EffectsOf(interview, after, _ => false));
    }
}
