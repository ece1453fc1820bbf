using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>Who recruits says yes to a time that somebody else asked for: it can be booked.</summary>
/// <param name="Policy">How long the time is held for that.</param>
public sealed record ApproveInterview(CaseId Interview, int Seen, HoldPolicy Policy) : InterviewCommand(Interview, Seen)
{
    protected override InterviewAction Action => InterviewAction.Approved;

    protected override bool MayBeGivenBy(Person by, Interview interview)
    {
        ArgumentNullException.ThrowIfNull(by);
        return by.Recruits;
    }

    protected override bool AppliesIn(Interview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return interview.State is InterviewState.AwaitingApproval;
    }

    protected override InterviewRefusal? Hinders(Interview interview, Person by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return interview.Held!.Slot.Start <= now ? new InterviewRefusal.SlotPast() : null;
    }

    protected override Interview Apply(Interview interview, Person by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(interview);
        var held = interview.Held!;
        return interview with
        {
            State = InterviewState.Held,
            Held = held with { Until = Instant.Min(now + Policy.ForBooking, held.Slot.Start) },
        };
    }

    protected override bool Rings(PersonId watcher, Interview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return watcher == interview.AskedBy.Id;
    }
}
