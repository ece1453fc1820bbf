using AdaptiveCards;
using BackOffice.Cards.Text;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;

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
        RepairState.Resolved => isReporter ? Words.StateResolvedForYou : Words.StateResolved,
        RepairState.Closed => Words.StateClosed,
        RepairState.Withdrawn => Words.StateWithdrawn,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "This state has no name yet."),
    };

    public static AdaptiveTextColor ColorOf(RepairState state) => state switch
    {
        RepairState.Reported => AdaptiveTextColor.Accent,
        RepairState.InProgress => AdaptiveTextColor.Accent,
        RepairState.WaitingForReporter => AdaptiveTextColor.Attention,
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
            RepairAction.AnswerDueSoon => Words.LastAnswerDueSoon,
            RepairAction.AnswerOverdue => Words.LastAnswerOverdue,
            RepairAction.FixDueSoon => Words.LastFixDueSoon,
            RepairAction.FixOverdue => Words.LastFixOverdue,
            _ => throw new ArgumentOutOfRangeException(nameof(change), change.What, "This has no words yet."),
        },
        UserText.By(change.By, reader),
        when,
        UserText.Name(change.Text ?? string.Empty));

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
            RepairAction.AnswerDueSoon => Words.HistAnswerDueSoon,
            RepairAction.AnswerOverdue => Words.HistAnswerOverdue,
            RepairAction.FixDueSoon => Words.HistFixDueSoon,
            RepairAction.FixOverdue => Words.HistFixOverdue,
            _ => throw new ArgumentOutOfRangeException(nameof(change), change.What, "This has no words yet."),
        },
        UserText.Name(change.By),
        UserText.Name(change.Text ?? string.Empty));
}
