using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>The interview is called off; its time is free again.</summary>
public sealed record CancelInterview(CaseId Interview, int Seen, CancelReason Reason) : InterviewCommand(Interview, Seen)
{
    protected override InterviewAction Action => InterviewAction.Cancelled;

    protected override string Text => Reason.ToString();

    protected override bool AppliesIn(Interview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return interview.State is InterviewState.Proposed or InterviewState.Held or InterviewState.AwaitingApproval or InterviewState.Booked;
    }

    // The booking stays, so that its event can still be found and cancelled; it holds nothing.
    protected override Interview Apply(Interview interview, Person by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return interview with { State = InterviewState.Cancelled, Held = null, Cancelled = Reason, Offer = interview.OfferWithdrawn };
    }

    protected override bool Rings(PersonId watcher, Interview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return interview.Booking is not null;
    }
}

/// <summary>Why an interview is called off.</summary>
public enum CancelReason
{
    CandidateWithdrew,
    CandidateCannotCome,
    InterviewerCannotCome,
    PositionFilled,
    Other,
}
