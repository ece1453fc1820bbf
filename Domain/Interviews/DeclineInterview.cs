using System.Collections.Immutable;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>Who recruits says no to a time that somebody else asked for: it is free again, and who asked learns why.</summary>
public sealed record DeclineInterview(CaseId Interview, int Seen, string Reason) : InterviewCommand(Interview, Seen)
{
    public const int ReasonLimit = 500;

    protected override InterviewAction Action => InterviewAction.Declined;

    protected override string Text => TypedText.Clean(Reason);

    protected override bool MayBeGivenBy(Person by, Interview interview)
    {
        ArgumentNullException.ThrowIfNull(by);
        return by.Recruits;
    }

    protected override ImmutableArray<FieldError> Check(Interview interview) =>
        TypedText.Check(InterviewFields.Reason, Text, ReasonLimit) is { } error ? [error] : [];

    protected override bool AppliesIn(Interview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return interview.State is InterviewState.AwaitingApproval;
    }

    protected override Interview Apply(Interview interview, Person by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return interview.WithoutHold();
    }

    protected override bool Rings(PersonId watcher, Interview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return watcher == interview.AskedBy.Id;
    }
}
