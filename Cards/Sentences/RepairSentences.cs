using BackOffice.Cards.Repairs;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Office;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;

namespace BackOffice.Cards.Sentences;

/// <summary>What is said about a repair.</summary>
public static class RepairSentences
{
    /// <summary>The reporter answered in words, and the answer went to whoever asked.</summary>
    public static string AnswerPassedOn(PersonName to, CaseId about)
    {
        ArgumentNullException.ThrowIfNull(to);
        return Phrase.Of(Words.AnswerPassedOn, UserText.Name(to), about);
    }

    /// <summary>The repair is handed over; the mail goes out by itself.</summary>
    public static string MailOnItsWay(string to, CaseId id) => Phrase.Of(Words.MailOnItsWay, id, UserText.InLine(to));

    /// <summary>The part need not be ordered: it lies ready.</summary>
    public static string PartInStock(string part, CaseId id) => Phrase.Of(Words.PartInStock, UserText.InLine(part), id);

    /// <summary>The reporter took the report back in words.</summary>
    public static string TakenBack(CaseId id) => Phrase.Of(Words.TakenBackInWords, id);

    /// <summary>Somebody added a comment in words.</summary>
    public static string CommentPassedOn(CaseId about) => Phrase.Of(Words.CommentPassedOn, about);

    public static string OfficeFloors(OfficePlaces places)
    {
        ArgumentNullException.ThrowIfNull(places);
        return Phrase.Of(Words.OfficeFloors, places.LowestFloor, places.HighestFloor);
    }

    /// <summary>What a notification says of the newest change. One line.</summary>
    public static string Summary(Repair repair, Person reader)
    {
        ArgumentNullException.ThrowIfNull(repair);
        ArgumentNullException.ThrowIfNull(reader);
        if (repair.Photos is { } photos && photos.Number == repair.Version && photos.Number > repair.Last.Number && photos.By.Id != reader.Id)
        {
            return Phrase.Of(Words.SummaryPhotos, UserText.Name(photos.By), repair.Id, RepairWords.Title(repair));
        }

        if (repair.Comment is { } comment && comment.Number > repair.Last.Number && comment.By.Id != reader.Id)
        {
            return Phrase.Of(Words.SummaryCommented, UserText.Name(comment.By), repair.Id, RepairWords.Title(repair), UserText.InLine(comment.Text));
        }

        var words = repair.Last.What switch
        {
            _ when repair.Last.By.Id == reader.Id => Words.SummaryOwn,
            RepairAction.Reported => Words.SummaryReported,
            RepairAction.Started => Words.SummaryStarted,
            RepairAction.Assigned => Words.SummaryAssigned,
            RepairAction.Asked => Words.SummaryAsked,
            RepairAction.Answered => Words.SummaryAnswered,
            RepairAction.Resolved => Words.SummaryResolved,
            RepairAction.Confirmed => Words.SummaryConfirmed,
            RepairAction.Reopened => repair.Last.Text is null ? Words.SummaryReopened : Words.SummaryReopenedText,
            RepairAction.Withdrawn => Words.SummaryWithdrawn,
            RepairAction.UrgencyChanged => Words.SummaryUrgencyChanged,
            RepairAction.Taken => Words.SummaryTaken,
            RepairAction.VisitPlanned => Words.SummaryVisitPlanned,
            RepairAction.HandedOver => Words.SummaryHandedOver,
            RepairAction.MailFailed => Words.SummaryMailFailed,
            RepairAction.PartsAwaited => Words.SummaryPartsAwaited,
            RepairAction.PartsArrived => Words.SummaryPartsArrived,
            RepairAction.PartsExpected => Words.SummaryPartsExpected,
            RepairAction.AnswerDueSoon => Words.SummaryAnswerDueSoon,
            RepairAction.AnswerOverdue => Words.SummaryAnswerOverdue,
            RepairAction.FixDueSoon => Words.SummaryFixDueSoon,
            RepairAction.FixOverdue => Words.SummaryFixOverdue,
            RepairAction.AnswerMissing => Words.SummaryAnswerMissing,
            RepairAction.ConfirmationMissing => Words.SummaryConfirmationMissing,
            RepairAction.TakenAsGood => Words.SummaryTakenAsGood,
            RepairAction.ClosedByOffice => Words.SummaryClosedByOffice,
            var other => throw new ArgumentOutOfRangeException(nameof(repair), other, "This has no words yet."),
        };
        return Phrase.Of(words, UserText.Name(repair.Last.By), repair.Id, RepairWords.Title(repair), Said(repair.Last));
    }

    private static string Said(RepairChange change) =>
        RepairWords.SaysText(change.What) ? RepairWords.Said(change) : UserText.InLine(change.Text ?? string.Empty);
}
