using System.Collections.Immutable;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Mail;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;

namespace BackOffice.Cards.Repairs;

/// <summary>The mail by which a repair is handed to a service. Plain text; the number of the repair is the reference in its subject.</summary>
public static class SupplierMail
{
    /// <summary>As many entries of the history are worth reading: what the back office says among itself is left out of them.</summary>
    public const int MostRead = 60;

    private const int MostTold = 20;

    /// <param name="history">Oldest first.</param>
    /// <param name="by">Who hands it over; moments are in their time zone.</param>
    /// <param name="note">What they add; may be empty.</param>
    /// <param name="reference">Tells the mail from others.</param>
    public static OutgoingMail For(Repair repair, ImmutableArray<RepairChange> history, Person by, string to, string note, string reference)
    {
        ArgumentNullException.ThrowIfNull(repair);
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(note);
        string[] parts =
        [
            Words.MailHello,
            .. note.Length > 0 ? [note] : Array.Empty<string>(),
            string.Join('\n', Facts(repair, by)),
            Phrase.Of(Words.MailHistory, string.Join('\n', Told(repair, history).Select(change => Entry(change, by)))),
            Phrase.Of(Words.MailReference, repair.Id),
            Phrase.Of(Words.MailGreeting, by.Name),
        ];
        return new OutgoingMail(to, Subject(repair), string.Join("\n\n", parts), reference);
    }

    private static string Subject(Repair repair) => OneLine(Phrase.Of(Words.MailSubject, repair.Id, repair.Fault.What, repair.Fault.Where));

    private static IEnumerable<string> Facts(Repair repair, Person by)
    {
        yield return Phrase.Of(Words.MailWhat, OneLine(repair.Fault.What));
        if (repair.Fault.Tag is { } tag)
        {
            yield return Phrase.Of(Words.MailTag, tag);
        }

        yield return Phrase.Of(Words.MailWhere, OneLine(repair.Fault.Where));
        yield return Phrase.Of(Words.MailSymptom, repair.Fault.Symptom);
        yield return Phrase.Of(Words.MailUrgency, RepairWords.Of(repair.Fault.Urgency));
        yield return Phrase.Of(Words.MailReportedAt, Moment.InMessage(repair.ReportedAt, by));
    }

    private static IEnumerable<RepairChange> Told(Repair repair, ImmutableArray<RepairChange> history) =>
        history.Where(change => change.What is not RepairAction.Commented || repair.IsAffected(change.By.Id)).TakeLast(MostTold);

    private static string Entry(RepairChange change, Person by)
    {
        // What lets a card break a long name would be copied with it here.
        var deed = RepairWords.Done(change).Replace("\u200B", string.Empty, StringComparison.Ordinal);
        var done = Phrase.Of(Words.MailEntry, Moment.InMessage(change.At, by), deed);
        return RepairWords.SaysText(change.What) || change is not { Text.Length: > 0 } ? done : Phrase.Of(Words.MailEntryText, done, OneLine(change.Text));
    }

    // A line break in a subject would begin another header.
    private static string OneLine(string text) => string.Join(' ', TypedText.Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
