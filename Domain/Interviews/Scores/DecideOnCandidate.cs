using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>Who recruits decides how it goes on with the candidate. Scores that are missing do not keep them from it.</summary>
public sealed record DecideOnCandidate(CaseId Interview, int Seen, Verdict Verdict) : InterviewCommand(Interview, Seen)
{
    protected override InterviewAction Action => InterviewAction.Decided;

    protected override string Text => Verdict.ToString();

    protected override bool MayBeGivenBy(Person by, Interview interview)
    {
        ArgumentNullException.ThrowIfNull(by);
        return by.Recruits;
    }

    protected override bool AppliesIn(Interview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return interview is { State: InterviewState.Over } or { State: InterviewState.Done, Verdict: Domain.Interviews.Verdict.Hold };
    }

    protected override InterviewRefusal? Hinders(Interview interview, Person by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return Verdict is Domain.Interviews.Verdict.NextRound && interview.RoundsLeft == 0 ? new InterviewRefusal.NoRoundLeft() : null;
    }

    protected override Interview Apply(Interview interview, Person by, Instant now) => interview with { State = InterviewState.Done, Verdict = Verdict };

    protected override bool Rings(PersonId watcher, Interview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return watcher == interview.AskedBy.Id;
    }
}
