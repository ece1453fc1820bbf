using AdaptiveCards;
using BackOffice.Cards.Text;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Cards.Interviews;

/// <summary>What states, people and reasons of interviews are called.</summary>
internal static class InterviewWords
{
    private const int NameLength = 60;
    private const int NameBytes = 90;

    public static string Candidate(Candidate candidate) => Candidate(candidate.Name);

    public static string Candidate(string name) => name.Length == 0 ? InterviewTexts.ErasedCandidate : UserText.InLine(name, NameLength, NameBytes);

    public static string Role(string typed) => UserText.InLine(typed, NameLength, NameBytes);

    public static string Name(PersonName person) =>
        person.Id == SystemPerson.BackOffice.Id ? InterviewTexts.ByOffice : UserText.InLine(person.Name, NameLength, NameBytes);

    /// <summary>"Sam, Priya and Bo"</summary>
    public static string List(string[] names) => names switch
    {
        [] => InterviewTexts.NobodyYet,
        [var one] => one,
        _ => Phrase.Of(Words.And, string.Join(Words.ListComma, names[..^1]), names[^1]),
    };

    public static string Joined(params IEnumerable<string?> parts) =>
        parts.Where(part => part is { Length: > 0 }).Aggregate(string.Empty, (all, part) => all.Length == 0 ? part! : Phrase.Of(InterviewTexts.Join, all, part!));

    public static string Minutes(Duration length) => Minutes((int)length.TotalMinutes);

    public static string Minutes(int minutes) => minutes == 1 ? InterviewTexts.MinutesOne : Phrase.Of(InterviewTexts.Minutes, minutes);

    public static string Days(int days) => days == 1 ? InterviewTexts.DaysOne : Phrase.Of(InterviewTexts.Days, days);

    public static string Room(string mailbox, IReadOnlyDictionary<string, string> rooms) => UserText.InLine(rooms.GetValueOrDefault(mailbox) ?? mailbox, NameLength, NameBytes);

    /// <summary>The state in a word or two.</summary>
    /// <param name="now">Null where nothing depends on it.</param>
    public static (string Words, AdaptiveTextColor Color, bool IsOver) State(Interview interview, Instant? now = null) => interview switch
    {
        { Candidate.IsErased: true } => (InterviewTexts.StateErased, AdaptiveTextColor.Default, true),
        { State: InterviewState.Over, IsNoShow: true } => (InterviewTexts.StateNoShow, AdaptiveTextColor.Warning, false),
        { State: InterviewState.Over, ScoresMissing.IsEmpty: true } => (InterviewTexts.StateToDecide, AdaptiveTextColor.Warning, false),
        { State: InterviewState.Done, Verdict: { } verdict } => (Verdict(verdict), VerdictColor(verdict), verdict is not Domain.Interviews.Verdict.Hold),
        { State: InterviewState.Booked, Booking.Slot: var slot } when now >= slot.Start && now < slot.End => (InterviewTexts.StateNow, AdaptiveTextColor.Accent, false),
        _ => (State(interview.State), ColorOf(interview.State), interview.State is InterviewState.Cancelled),
    };

    public static string State(InterviewState state) => state switch
    {
        InterviewState.Proposed => InterviewTexts.StateProposed,
        InterviewState.Held => InterviewTexts.StateHeld,
        InterviewState.AwaitingApproval => InterviewTexts.StateAwaiting,
        InterviewState.Booked => InterviewTexts.StateBooked,
        InterviewState.Over => InterviewTexts.StateOver,
        InterviewState.Done => InterviewTexts.StateDone,
        InterviewState.Cancelled => InterviewTexts.StateCancelled,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "This state has no name yet."),
    };

    public static AdaptiveTextColor ColorOf(InterviewState state) => state switch
    {
        InterviewState.Proposed or InterviewState.AwaitingApproval or InterviewState.Over => AdaptiveTextColor.Warning,
        InterviewState.Held => AdaptiveTextColor.Accent,
        InterviewState.Booked => AdaptiveTextColor.Good,
        _ => AdaptiveTextColor.Default,
    };

    public static string Reason(CancelReason reason) => reason switch
    {
        CancelReason.CandidateWithdrew => InterviewTexts.ReasonCandidateWithdrew,
        CancelReason.CandidateCannotCome => InterviewTexts.ReasonCandidateCannotCome,
        CancelReason.InterviewerCannotCome => InterviewTexts.ReasonInterviewerCannotCome,
        CancelReason.PositionFilled => InterviewTexts.ReasonPositionFilled,
        CancelReason.Other => InterviewTexts.ReasonOther,
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "This reason has no words yet."),
    };

    public static string Verdict(Verdict verdict) => verdict switch
    {
        Domain.Interviews.Verdict.NextRound => ScoreTexts.StateNextRound,
        Domain.Interviews.Verdict.Offer => ScoreTexts.StateOffer,
        Domain.Interviews.Verdict.Reject => ScoreTexts.StateReject,
        Domain.Interviews.Verdict.Hold => ScoreTexts.StateHold,
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "This verdict has no name yet."),
    };

    private static AdaptiveTextColor VerdictColor(Verdict verdict) => verdict switch
    {
        Domain.Interviews.Verdict.NextRound or Domain.Interviews.Verdict.Offer => AdaptiveTextColor.Good,
        Domain.Interviews.Verdict.Hold => AdaptiveTextColor.Warning,
        _ => AdaptiveTextColor.Default,
    };
}
