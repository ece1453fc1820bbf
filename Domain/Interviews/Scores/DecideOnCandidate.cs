using System.Collections.Immutable;
using BackOffice.Domain.Effects;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>Who recruits decides how it goes on with the candidate. Scores that are missing do not keep them from it.</summary>
public sealed record DecideOnCandidate(CaseId Interview, int Seen, Verdict Verdict) : InterviewCommand(Interview, Seen)
{
    public const int LetterLimit = 4_000;

    /// <summary>What the candidate is written; empty where they hear of it in another way.</summary>
    public string Letter { get; init; } = string.Empty;

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

    protected override ImmutableArray<FieldError> Check(Interview interview) => TypedText.Clean(Letter) is { Length: > LetterLimit } letter
        ? [new FieldError(InterviewFields.Letter, new FieldProblem.TooLong(letter.Length, LetterLimit))]
        : [];

    protected override ImmutableArray<Effect> Mails(Interview interview, Person by)
    {
        ArgumentNullException.ThrowIfNull(interview);
        ArgumentNullException.ThrowIfNull(by);
        return TypedText.Clean(Letter) is { Length: > 0 } letter && !interview.Candidate.IsErased
            ? [new Effect.MailCandidate(interview.Id, by.Id, letter)]
            : [];
    }

    protected override bool Rings(PersonId watcher, Interview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return watcher == interview.AskedBy.Id;
    }
}
