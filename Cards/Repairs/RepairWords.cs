using AdaptiveCards;
using BackOffice.Cards.Text;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using NodaTime.Text;

namespace BackOffice.Cards.Repairs;

/// <summary>What the states and urgencies of a repair are called, and in which colour.</summary>
internal static class RepairWords
{
    public static string Title(string what, string where) => Phrase.Of(Words.RepairTitle, what, where);

    public static string Title(Repair repair) => Title(UserText.InLine(repair.Fault.What), UserText.InLine(repair.Fault.Where));

    /// <param name="isReporter">Whether the reader is the one whose turn it is.</param>
    public static string Of(RepairState state, bool isReporter) => state switch
    {
        RepairState.Reported => Words.StateReported,
        RepairState.InProgress => Words.StateInProgress,
        RepairState.WaitingForReporter => isReporter ? Words.StateWaitingForYou : Words.StateWaitingForReporter,
        RepairState.WaitingForParts => Words.StateWaitingForParts,
        RepairState.Resolved => isReporter ? Words.StateResolvedForYou : Words.StateResolved,
        RepairState.Closed => Words.StateClosed,
        RepairState.Withdrawn => Words.StateWithdrawn,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "This state has no name yet."),
    };

    /// <summary>The strongest colour is for what waits for the reader.</summary>
    /// <param name="isReporter">Whether the reader is the one whose turn it is.</param>
    public static AdaptiveTextColor ColorOf(RepairState state, bool isReporter) => state switch
    {
        RepairState.Reported => AdaptiveTextColor.Accent,
        RepairState.InProgress => AdaptiveTextColor.Accent,
        RepairState.WaitingForReporter or RepairState.Resolved when isReporter => AdaptiveTextColor.Attention,
        RepairState.WaitingForReporter or RepairState.WaitingForParts => AdaptiveTextColor.Warning,
        RepairState.Resolved or RepairState.Closed => AdaptiveTextColor.Good,
        _ => AdaptiveTextColor.Default,
    };

    public static string Of(Urgency urgency) => urgency switch
    {
        Urgency.Urgent => Words.UrgencyUrgent,
        Urgency.Normal => Words.UrgencyNormal,
        Urgency.Low => Words.UrgencyLow,
        _ => throw new ArgumentOutOfRangeException(nameof(urgency), urgency, "This urgency has no name yet."),
    };

    /// <summary>"3 people"; null where it is the reporter alone.</summary>
    public static string? Affected(int people) => people > 1 ? Phrase.Of(Words.AffectedPeople, people) : null;

    /// <summary>Within a sentence of ours.</summary>
    public static string InSentence(Urgency urgency) => urgency switch
    {
        Urgency.Urgent => Words.UpdatedUrgent,
        Urgency.Normal => Words.UpdatedNormal,
        Urgency.Low => Words.UpdatedLow,
        _ => throw new ArgumentOutOfRangeException(nameof(urgency), urgency, "This urgency has no name yet."),
    };

    /// <summary>What was done last, by whom and when, as the foot of a card.</summary>
    public static string Last(RepairChange change, Person reader, string when) => Phrase.Of(
        change.What switch
        {
            RepairAction.Reported => Words.LastReported,
            RepairAction.Started => Words.LastStarted,
            RepairAction.Assigned => Words.LastAssigned,
            RepairAction.Asked => Words.LastAsked,
            RepairAction.Answered => Words.LastAnswered,
            RepairAction.Resolved => Words.LastResolved,
            RepairAction.Confirmed => Words.LastConfirmed,
            RepairAction.Reopened => change.By.Id == reader.Id ? Words.LastReopenedYou : Words.LastReopened,
            RepairAction.Withdrawn => Words.LastWithdrawn,
            RepairAction.UrgencyChanged => Words.LastUrgencyChanged,
            RepairAction.Taken => Words.LastTaken,
            RepairAction.VisitPlanned => Words.LastVisitPlanned,
            RepairAction.HandedOver => Words.LastHandedOver,
            RepairAction.MailFailed => Words.LastMailFailed,
            RepairAction.PartsAwaited => Words.LastPartsAwaited,
            RepairAction.PartsArrived => Words.LastPartsArrived,
            RepairAction.PartsExpected => Words.LastPartsExpected,
            RepairAction.AnswerDueSoon => Words.LastAnswerDueSoon,
            RepairAction.AnswerOverdue => Words.LastAnswerOverdue,
            RepairAction.FixDueSoon => Words.LastFixDueSoon,
            RepairAction.FixOverdue => Words.LastFixOverdue,
            RepairAction.AnswerMissing => Words.LastAnswerMissing,
            RepairAction.ConfirmationMissing => Words.LastConfirmationMissing,
            RepairAction.TakenAsGood => Words.LastTakenAsGood,
            RepairAction.ClosedByOffice => Words.LastClosedByOffice,
            _ => throw new ArgumentOutOfRangeException(nameof(change), change.What, "This has no words yet."),
        },
        UserText.By(change.By, reader),
        when,
        Said(change));

    /// <summary>What was done and by whom, as an entry of a history.</summary>
    public static string Done(RepairChange change) => Phrase.Of(
        change.What switch
        {
            RepairAction.Reported => Words.HistReported,
            RepairAction.Started => Words.HistStarted,
            RepairAction.Assigned => Words.HistAssigned,
            RepairAction.Asked => Words.HistAsked,
            RepairAction.Answered => Words.HistAnswered,
            RepairAction.Resolved => Words.HistResolved,
            RepairAction.Confirmed => Words.HistConfirmed,
            RepairAction.Reopened => Words.HistReopened,
            RepairAction.Withdrawn => Words.HistWithdrawn,
            RepairAction.UrgencyChanged => Words.HistUrgencyChanged,
            RepairAction.Taken => Words.HistTaken,
            RepairAction.VisitPlanned => Words.HistVisitPlanned,
            RepairAction.HandedOver => Words.HistHandedOver,
            RepairAction.MailFailed => Words.HistMailFailed,
            RepairAction.PartsAwaited => Words.HistPartsAwaited,
            RepairAction.PartsArrived => Words.HistPartsArrived,
            RepairAction.PartsExpected => Words.HistPartsExpected,
            RepairAction.AnswerDueSoon => Words.HistAnswerDueSoon,
            RepairAction.AnswerOverdue => Words.HistAnswerOverdue,
            RepairAction.FixDueSoon => Words.HistFixDueSoon,
            RepairAction.FixOverdue => Words.HistFixOverdue,
            RepairAction.AnswerMissing => Words.HistAnswerMissing,
            RepairAction.ConfirmationMissing => Words.HistConfirmationMissing,
            RepairAction.TakenAsGood => Words.HistTakenAsGood,
            RepairAction.ClosedByOffice => Words.HistClosedByOffice,
            RepairAction.Joined => Words.HistJoined,
            RepairAction.Commented => Words.HistCommented,
            RepairAction.PhotosAdded => change.Text is null ? Words.HistPhotosAdded : Words.HistPhotosAddedMany,
            _ => throw new ArgumentOutOfRangeException(nameof(change), change.What, "This has no words yet."),
        },
        UserText.Name(change.By),
        Said(change));

    /// <summary>What was typed or chosen with it, to stand in a sentence.</summary>
    public static string Said(RepairChange change) => change switch
    {
        { What: RepairAction.UrgencyChanged, Text: { } urgency } => InSentence(Enum.Parse<Urgency>(urgency)),
        { What: RepairAction.VisitPlanned, Text: { } date } => Day.Of(LocalDatePattern.Iso.Parse(date).Value),
        _ => UserText.Name(change.Text ?? string.Empty),
    };

    /// <summary>Whether the sentence about it says already what was typed or chosen.</summary>
    public static bool SaysText(RepairAction what) => what is RepairAction.Assigned or RepairAction.UrgencyChanged or RepairAction.VisitPlanned
        or RepairAction.PartsAwaited or RepairAction.HandedOver or RepairAction.MailFailed or RepairAction.PhotosAdded;
}
