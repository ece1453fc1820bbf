using System.Collections.Immutable;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>
/// An interviewer says what they think of the candidate. What is in stays as it is, since the others' scores can be read from then on.
/// A scorecard is about the candidate and not about a version of the interview, so no card is too old for it.
/// </summary>
public sealed record SubmitScorecard(CaseId Interview, int Seen, ScorecardForm Form) : InterviewCommand(Interview, Seen)
{
    protected override InterviewAction Action => InterviewAction.Scored;

    protected override bool IsStep => false;

    protected override bool MayBeGivenBy(Person by, Interview interview)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(interview);
        return interview.IsInterviewedBy(by.Id);
    }

    // Who was late with it is still heard after the decision, as long as there was a conversation.
    protected override bool AppliesIn(Interview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return interview is { State: InterviewState.Over or InterviewState.Done, IsNoShow: false, Candidate.IsErased: false };
    }

    protected override ImmutableArray<FieldError> Check(Interview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return Form.Read(interview.Criteria).Errors;
    }

    protected override bool IsRepeat(Interview interview, Person by)
    {
        ArgumentNullException.ThrowIfNull(interview);
        ArgumentNullException.ThrowIfNull(by);
        return Of(interview, by.Id) is { } there && there.SaysTheSameAs(Card(interview, there.By, there.At));
    }

    protected override InterviewRefusal? Hinders(Interview interview, Person by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(by);
        return Of(interview, by.Id) is null ? null : new InterviewRefusal.ScoreIsIn();
    }

    protected override Interview Apply(Interview interview, Person by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(interview);
        ArgumentNullException.ThrowIfNull(by);
        return interview with { Scorecards = interview.Scorecards.Add(Card(interview, by.Named, now)) };
    }

    // Who runs the interview learns of the last one: now it can be decided.
    protected override bool Rings(PersonId watcher, Interview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return interview.IsRunBy(watcher) && interview.ScoresMissing.IsEmpty;
    }

    private Scorecard Card(Interview interview, PersonName by, Instant at)
    {
        var (scores, recommend, note, _) = Form.Read(interview.Criteria);
        return new Scorecard(by, at, scores, recommend, note);
    }

    private static Scorecard? Of(Interview interview, PersonId person) => interview.Scorecards.FirstOrDefault(card => card.By.Id == person);
}
