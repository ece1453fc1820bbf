using BackOffice.Cards.Repairs;
using BackOffice.Cards.Text;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;

namespace BackOffice.Cards.Sentences;

/// <summary>What somebody did to a repair, told to somebody who was not faster.</summary>
internal static class DeedSentences
{
    /// <summary>"Already started by Eric Executive on …": a whole sentence.</summary>
    public static string Already(RepairChange change, Person reader, string when) => Fill(
        change.What switch
        {
            RepairAction.Reported => Words.DidReported,
            RepairAction.Started => Words.DidStarted,
            RepairAction.Assigned => Words.DidAssigned,
            RepairAction.Asked => Words.DidAsked,
            RepairAction.Answered => Words.DidAnswered,
            RepairAction.Resolved => Words.DidResolved,
            RepairAction.Confirmed => Words.DidConfirmed,
            RepairAction.Reopened => Words.DidReopened,
            RepairAction.Withdrawn => Words.DidWithdrawn,
            RepairAction.UrgencyChanged => Words.DidUrgencyChanged,
            RepairAction.Taken => Words.DidTaken,
            RepairAction.VisitPlanned => Words.DidVisitPlanned,
            RepairAction.HandedOver => Words.DidHandedOver,
            RepairAction.MailFailed => Words.DidMailFailed,
            RepairAction.PartsAwaited => Words.DidPartsAwaited,
            RepairAction.PartsArrived => Words.DidPartsArrived,
            RepairAction.PartsExpected => Words.DidPartsExpected,
            RepairAction.AnswerDueSoon => Words.DidAnswerDueSoon,
            RepairAction.AnswerOverdue => Words.DidAnswerOverdue,
            RepairAction.FixDueSoon => Words.DidFixDueSoon,
            RepairAction.FixOverdue => Words.DidFixOverdue,
            RepairAction.AnswerMissing => Words.DidAnswerMissing,
            RepairAction.ConfirmationMissing => Words.DidConfirmationMissing,
            RepairAction.TakenAsGood => Words.DidTakenAsGood,
            RepairAction.ClosedByOffice => Words.DidClosedByOffice,
            _ => throw new ArgumentOutOfRangeException(nameof(change), change.What, "This has no words yet."),
        },
        change,
        reader,
        when);

    /// <summary>"started by Eric Executive on …": the end of a sentence, without its full stop.</summary>
    public static string Clause(RepairChange change, Person reader, string when) => Fill(
        change.What switch
        {
            RepairAction.Reported => Words.ChangedReported,
            RepairAction.Started => Words.ChangedStarted,
            RepairAction.Assigned => Words.ChangedAssigned,
            RepairAction.Asked => Words.ChangedAsked,
            RepairAction.Answered => Words.ChangedAnswered,
            RepairAction.Resolved => Words.ChangedResolved,
            RepairAction.Confirmed => Words.ChangedConfirmed,
            RepairAction.Reopened => Words.ChangedReopened,
            RepairAction.Withdrawn => Words.ChangedWithdrawn,
            RepairAction.UrgencyChanged => Words.ChangedUrgencyChanged,
            RepairAction.Taken => Words.ChangedTaken,
            RepairAction.VisitPlanned => Words.ChangedVisitPlanned,
            RepairAction.HandedOver => Words.ChangedHandedOver,
            RepairAction.MailFailed => Words.ChangedMailFailed,
            RepairAction.PartsAwaited => Words.ChangedPartsAwaited,
            RepairAction.PartsArrived => Words.ChangedPartsArrived,
            RepairAction.PartsExpected => Words.ChangedPartsExpected,
            RepairAction.AnswerDueSoon => Words.ChangedAnswerDueSoon,
            RepairAction.AnswerOverdue => Words.ChangedAnswerOverdue,
            RepairAction.FixDueSoon => Words.ChangedFixDueSoon,
            RepairAction.FixOverdue => Words.ChangedFixOverdue,
            RepairAction.AnswerMissing => Words.ChangedAnswerMissing,
            RepairAction.ConfirmationMissing => Words.ChangedConfirmationMissing,
            RepairAction.TakenAsGood => Words.ChangedTakenAsGood,
            RepairAction.ClosedByOffice => Words.ChangedClosedByOffice,
            _ => throw new ArgumentOutOfRangeException(nameof(change), change.What, "This has no words yet."),
        },
        change,
        reader,
        when);

    private static string Fill(string words, RepairChange change, Person reader, string when) =>
        Phrase.Of(words, UserText.By(change.By, reader), when, RepairWords.Said(change));
}
