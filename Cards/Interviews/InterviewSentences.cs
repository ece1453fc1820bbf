using BackOffice.Cards.Text;
using BackOffice.Domain.Interviews;
using NodaTime;

namespace BackOffice.Cards.Interviews;

/// <summary>What is said about interviews.</summary>
public static class InterviewSentences
{
    /// <summary>One line for a notification: what the reader should know now.</summary>
    public static string Summary(InterviewView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var interview = view.Interview;
        var (candidate, role) = (InterviewWords.Candidate(interview.Candidate), InterviewWords.Role(interview.Role));
        var slot = interview.Held?.Slot ?? interview.Booking?.Slot;
        return interview.State switch
        {
            _ when interview.Candidate.IsErased => InterviewTexts.PromptErased,
            InterviewState.Proposed or InterviewState.Booked when Lost(interview, candidate) is { } lost => lost,
            InterviewState.Proposed when interview.Offer?.IsOpen(view.Now) is true => Phrase.Of(ChoiceTexts.SummaryAsked, candidate, role),
            InterviewState.Proposed => Phrase.Of(InterviewTexts.SummaryProposed, candidate, role),
            InterviewState.AwaitingApproval => Phrase.Of(
                view.Reader.Recruits ? InterviewTexts.SummaryAwaiting : InterviewTexts.SummaryAwaitingOther, candidate, role, LocalClock.Moment(slot!.Start, view.Zone)),
            InterviewState.Held => Phrase.Of(InterviewTexts.SummaryHeld, candidate, role, LocalClock.Moment(slot!.Start, view.Zone)),
            InterviewState.Booked => Booked(view, candidate, role),
            InterviewState.Over => Over(view, candidate, role),
            InterviewState.Done => Phrase.Of(InterviewTexts.SummaryDone, candidate, role, Verdict(interview.Verdict)),
            _ => Phrase.Of(InterviewTexts.SummaryCancelled, candidate, role),
        };
    }

    /// <summary>The button names no interview, or none that the person may know of.</summary>
    public static string NoSuchInterview() => InterviewTexts.NotFound;

    /// <summary>The form was thrown away.</summary>
    public static string Discarded() => InterviewTexts.FormDiscarded;

    /// <summary>Why something was not done, in whole sentences.</summary>
    /// <param name="interview">As it is now; null where the person may not know of it.</param>
    /// <param name="zone">On whose clock moments are told.</param>
    public static string Refusal(InterviewRefusal why, Interview? interview, DateTimeZone zone) => why switch
    {
        InterviewRefusal.NotFound => InterviewTexts.NotFound,
        InterviewRefusal.NotAllowed => InterviewTexts.RefusedNotAllowed,
        InterviewRefusal.WrongState or InterviewRefusal.Stale when interview is null => InterviewTexts.NotFound,
        InterviewRefusal.WrongState => Phrase.Of(InterviewTexts.RefusedWrongState, InterviewDeeds.Of(interview!.Last), LocalClock.Moment(interview.Last.At, zone)),
        InterviewRefusal.Stale => Phrase.Of(InterviewTexts.RefusedStale, InterviewDeeds.Of(interview!.Last), LocalClock.Moment(interview.Last.At, zone)),
        InterviewRefusal.SlotPast => InterviewTexts.RefusedPast,
        InterviewRefusal.SlotTaken(var mailboxes) => interview is not null && mailboxes.Any(mailbox => interview.Panel.Any(one => Is(one, mailbox)))
            ? Phrase.Of(InterviewTexts.RefusedTakenBy, new PanelNames(interview.Panel).List(mailboxes.Where(mailbox => interview.Panel.Any(one => Is(one, mailbox)))))
            : InterviewTexts.RefusedTaken,
        InterviewRefusal.NotOffered => ChoiceTexts.RefusedNotOffered,
        InterviewRefusal.TooMuchToHold => InterviewTexts.RefusedTooMuch,
        InterviewRefusal.NotOnPanel => InterviewTexts.RefusedNotOnPanel,
        InterviewRefusal.ScoreIsIn => InterviewTexts.RefusedScoreIsIn,
        InterviewRefusal.NoRoundLeft => InterviewTexts.RefusedNoRoundLeft,
        InterviewRefusal.KeptStill => InterviewTexts.RefusedKeptStill,
        InterviewRefusal.Invalid(var errors) => string.Join(' ', errors.Select(InterviewFieldSentences.For)),
        _ => throw new ArgumentOutOfRangeException(nameof(why), why, "This refusal has no words yet."),
    };

    /// <summary>Why a position was not written.</summary>
    public static string Refusal(PositionRefusal why) => why switch
    {
        PositionRefusal.NotAllowed => PositionTexts.RefusedNotAllowed,
        PositionRefusal.NotFound => PositionTexts.RefusedNotFound,
        PositionRefusal.CodeTaken(var name) => Phrase.Of(PositionTexts.RefusedCodeTaken, InterviewWords.Role(name)),
        PositionRefusal.Closed => PositionTexts.RefusedClosed,
        PositionRefusal.Stale => PositionTexts.RefusedStale,
        PositionRefusal.Invalid(var errors) => string.Join(' ', errors.Select(PositionFieldSentences.For)),
        _ => throw new ArgumentOutOfRangeException(nameof(why), why, "This refusal has no words yet."),
    };

    private static string? Lost(Interview interview, string candidate) => interview.Last.What switch
    {
        InterviewAction.SlotLost => Phrase.Of(InterviewTexts.SummaryLost, candidate),
        InterviewAction.HoldExpired => Phrase.Of(InterviewTexts.SummaryExpired, candidate),
        InterviewAction.Declined => Phrase.Of(InterviewTexts.SummaryDeclined, candidate, InterviewWords.Name(interview.Last.By)),
        _ => null,
    };

    private static string Booked(InterviewView view, string candidate, string role)
    {
        var (slot, told) = (view.Interview.Booking!.Slot, view.Interview.Told);
        var panel = view.Names.List(slot.Rounds.SelectMany(round => round.People).Distinct(StringComparer.OrdinalIgnoreCase));
        var left = slot.Start - view.Now;
        return view.Runs && !view.Interview.Declined.IsEmpty && left > Duration.Zero
                ? BookingSentences.DeclinedSummary(view, candidate, role, LocalClock.Moment(slot.Start, view.Zone))
            : left <= Duration.Zero ? Phrase.Of(InterviewTexts.SummaryNow, candidate, role, panel)
            : told.HasFlag(InterviewStages.SoonBefore) && left <= InterviewTimes.SoonBefore
                ? Phrase.Of(InterviewTexts.SummarySoon, InterviewWords.Minutes((int)Math.Ceiling(left.TotalMinutes)), candidate, role, panel)
            : told.HasFlag(InterviewStages.DayBefore) && left <= InterviewTimes.DayBefore
                ? Phrase.Of(InterviewTexts.SummaryTomorrow, LocalClock.Moment(slot.Start, view.Zone), candidate, role, panel)
            : Phrase.Of(InterviewTexts.SummaryBooked, candidate, role, LocalClock.Moment(slot.Start, view.Zone), panel);
    }

    private static string Over(InterviewView view, string candidate, string role)
    {
        var missing = view.Interview.ScoresMissing;
        return view.Interview.IsNoShow ? Phrase.Of(InterviewTexts.SummaryNoShow, candidate)
            : view.OwesScore ? Phrase.Of(InterviewTexts.SummaryScore, candidate)
            : missing.IsEmpty ? Phrase.Of(InterviewTexts.SummaryAllIn, candidate)
            : view.Runs ? Phrase.Of(InterviewTexts.SummaryScoresMissing, candidate, InterviewWords.List([.. missing.Select(InterviewWords.Name)]))
            : Phrase.Of(InterviewTexts.SummaryOver, candidate, role);
    }

    private static string Verdict(Verdict? verdict) => verdict switch
    {
        Domain.Interviews.Verdict.NextRound => ScoreTexts.VerdictNextRound,
        Domain.Interviews.Verdict.Offer => ScoreTexts.VerdictOffer,
        Domain.Interviews.Verdict.Reject => ScoreTexts.VerdictReject,
        _ => ScoreTexts.VerdictHold,
    };

    private static bool Is(Interviewer one, string mailbox) => string.Equals(one.Mailbox, mailbox, StringComparison.OrdinalIgnoreCase);
}
