using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>The event stands in everybody's calendar. The office itself says so, after the calendar did; again, it changes nothing.</summary>
/// <param name="Slot">The time that was written into the calendars.</param>
/// <param name="JoinLink">Null where the calendar gave none.</param>
public sealed record ConfirmBooking(Slot Slot, string EventId, string? JoinLink)
{
    public InterviewDecision Decide(Interview interview, Instant now)
    {
        ArgumentNullException.ThrowIfNull(interview);
        if (interview.Booking is { } there && (there.EventId, there.Slot) == (EventId, Slot) && (JoinLink is null || there.JoinLink == JoinLink))
        {
            return new InterviewDecision.AlreadyDone();
        }

        // A link can come late, and a time that moves keeps the one it had.
        var isLate = interview is { State: InterviewState.Booked, Booking: { } booked } && (booked.EventId, booked.Slot) == (EventId, Slot);
        if (!isLate && (interview.State is not InterviewState.Held || interview.Held!.Slot != Slot))
        {
            return new InterviewDecision.Refused(new InterviewRefusal.WrongState());
        }

        var after = interview with
        {
            State = InterviewState.Booked,
            Held = null,
            Told = isLate ? interview.Told : InterviewTimes.PastAt(Slot.Start, now),
            Booking = new Booking(Slot, EventId, JoinLink ?? interview.Booking?.JoinLink),

            // Who is invited to another time has not answered that.
            Declined = isLate ? interview.Declined : [],
        };
        var change = new InterviewChange(
            interview.Version + 1, InterviewAction.Booked, SystemPerson.BackOffice, now, interview.State, after.State, Text: null);
        after = after with { Last = change };
        return new InterviewDecision.Accepted(after, change, InterviewCommand.EffectsOf(interview, after, _ => !isLate));
    }
}
