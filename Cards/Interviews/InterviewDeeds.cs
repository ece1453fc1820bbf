using BackOffice.Cards.Text;
using BackOffice.Domain.Interviews;
using NodaTime;
using NodaTime.Text;

namespace BackOffice.Cards.Interviews;

/// <summary>What was done to an interview, as words.</summary>
internal static class InterviewDeeds
{
    /// <summary>"Emma Employee chose a time"</summary>
    public static string Of(InterviewChange change)
    {
        var by = InterviewWords.Name(change.By);
        return change.What switch
        {
            InterviewAction.Proposed => Phrase.Of(InterviewTexts.DoneProposed, by),
            InterviewAction.Offered => Phrase.Of(ChoiceTexts.DoneOffered, by),
            InterviewAction.ChosenByCandidate => ChoiceTexts.DoneChosen,
            InterviewAction.Held => Phrase.Of(InterviewTexts.DoneHeld, by),
            InterviewAction.Approved => Phrase.Of(InterviewTexts.DoneApproved, by),
            InterviewAction.Declined => Phrase.Of(InterviewTexts.DoneDeclined, by),
            InterviewAction.Booked => InterviewTexts.DoneBooked,
            InterviewAction.HoldExpired => InterviewTexts.DoneHoldExpired,
            InterviewAction.SlotLost => InterviewTexts.DoneSlotLost,
            InterviewAction.InterviewerSwapped => Phrase.Of(InterviewTexts.DoneSwapped, by),
            InterviewAction.InvitationDeclined => BookingTexts.DoneInvitationDeclined,
            InterviewAction.RemindedDayBefore => InterviewTexts.DoneRemindedDay,
            InterviewAction.RemindedSoonBefore => InterviewTexts.DoneRemindedSoon,
            InterviewAction.Cancelled => Phrase.Of(InterviewTexts.DoneCancelled, by),
            InterviewAction.Ended => InterviewTexts.DoneEnded,
            InterviewAction.NoShow => Phrase.Of(InterviewTexts.DoneNoShow, by),
            InterviewAction.Scored => Phrase.Of(InterviewTexts.DoneScored, by),
            InterviewAction.ScoresMissing => InterviewTexts.DoneScoresMissing,
            InterviewAction.ScoresOverdue => InterviewTexts.DoneScoresOverdue,
            InterviewAction.Decided => Phrase.Of(Verdict(change.Text), by),
            InterviewAction.Erased => Phrase.Of(InterviewTexts.DoneErased, by),
            _ => throw new ArgumentOutOfRangeException(nameof(change), change, "This deed has no words yet."),
        };
    }

    /// <summary>What was said or chosen with it: a reason, a time, who came for whom. Null for nothing.</summary>
    public static string? Said(InterviewChange change, Interview interview, DateTimeZone zone) => change switch
    {
        { What: InterviewAction.Declined, Text: { Length: > 0 } why } => why,
        { What: InterviewAction.Cancelled, Text: { } reason } when Enum.TryParse<CancelReason>(reason, out var known) && Enum.IsDefined(known) => InterviewWords.Reason(known),
        { What: InterviewAction.Held or InterviewAction.ChosenByCandidate, Text: { } start } when InstantPattern.General.Parse(start) is { Success: true, Value: var at } => LocalClock.Moment(at, zone),
        { What: InterviewAction.InterviewerSwapped, Text: { } mailboxes } when mailboxes.Split(' ') is [var from, var to] =>
            Phrase.Of(InterviewTexts.DoneSwappedFor, new PanelNames(interview.Panel).Of(to), new PanelNames(interview.Panel).Of(from)),
        _ => null,
    };

    private static string Verdict(string? name) => Enum.TryParse<Verdict>(name, out var verdict) ? verdict switch
    {
        Domain.Interviews.Verdict.NextRound => ScoreTexts.DoneNextRound,
        Domain.Interviews.Verdict.Offer => ScoreTexts.DoneOffer,
        Domain.Interviews.Verdict.Reject => ScoreTexts.DoneReject,
        Domain.Interviews.Verdict.Hold => ScoreTexts.DoneHold,
        _ => InterviewTexts.DoneDecided,
    }
    : InterviewTexts.DoneDecided;
}
