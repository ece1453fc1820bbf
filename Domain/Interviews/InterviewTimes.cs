using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>When the office has something to say of an interview by itself.</summary>
public static class InterviewTimes
{
    /// <summary>Who is asked for a scorecard so often and does not send one will not.</summary>
    public const int MostReminders = 5;

    /// <summary>From this reminder on, who runs the interview learns whose scores are missing.</summary>
    public const int Escalates = 2;

    public static Duration DayBefore { get; } = Duration.FromHours(24);

    public static Duration SoonBefore { get; } = Duration.FromMinutes(15);

    public static Duration ScoresEvery { get; } = Duration.FromHours(24);

    /// <summary>When the clock has to strike next; null for never.</summary>
    public static Instant? NextOf(Interview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return interview switch
        {
            { State: InterviewState.Held or InterviewState.AwaitingApproval } => interview.Held!.Until,
            { State: InterviewState.Booked, Booking: { Slot: var slot } } =>
                !interview.Told.HasFlag(InterviewStages.DayBefore) ? slot.Start - DayBefore
                : !interview.Told.HasFlag(InterviewStages.SoonBefore) ? slot.Start - SoonBefore
                : slot.End,
            { State: InterviewState.Over, Booking: { Slot: var slot }, ScoresMissing.IsEmpty: false, Reminders: < MostReminders } =>
                slot.End + (ScoresEvery * (interview.Reminders + 1)),
            _ => null,
        };
    }

    /// <summary>What there is no more sense in telling of a time: it is closer already.</summary>
    public static InterviewStages PastAt(Instant start, Instant now) =>
        (now >= start - DayBefore ? InterviewStages.DayBefore : InterviewStages.None)
        | (now >= start - SoonBefore ? InterviewStages.SoonBefore : InterviewStages.None);
}
