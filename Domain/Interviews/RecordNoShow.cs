using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>The candidate did not come: nobody is asked for scores.</summary>
public sealed record RecordNoShow(CaseId Interview, int Seen) : InterviewCommand(Interview, Seen)
{
    protected override InterviewAction Action => InterviewAction.NoShow;

    protected override bool MayBeGivenBy(Person by, Interview interview)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(interview);
        return by.Recruits || by.Id == interview.AskedBy.Id || interview.IsInterviewedBy(by.Id);
    }

    protected override bool AppliesIn(Interview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return interview is { State: InterviewState.Booked or InterviewState.Over, IsNoShow: false, Scorecards.IsEmpty: true };
    }

    // Before it has begun nobody can be missing.
    protected override InterviewRefusal? Hinders(Interview interview, Person by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return interview.Booking!.Slot.Start > now ? new InterviewRefusal.WrongState() : null;
    }

    protected override Interview Apply(Interview interview, Person by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return interview with { State = InterviewState.Over, Held = null, IsNoShow = true, Offer = interview.OfferWithdrawn };
    }

    protected override bool Rings(PersonId watcher, Interview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return interview.IsRunBy(watcher);
    }
}
