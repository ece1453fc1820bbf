using System.Collections.Immutable;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.Mail;
using NodaTime;

namespace BackOffice.Cards.Interviews;

/// <summary>What candidates are written, and what stands in the calendars: plain text, and nothing that is the office's own business.</summary>
public static class InterviewMail
{
    /// <summary>Of the entry in the calendars.</summary>
    public static string Subject(Interview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return OneLine(Phrase.Of(InterviewTexts.MailSubject, interview.Candidate.Name, interview.Role));
    }

    /// <summary>The text of the entry in the calendars, which the candidate reads as well.</summary>
    /// <param name="officeName">What the office is called.</param>
    /// <param name="position">As the office's list has it; null for none.</param>
    /// <param name="roomName">Null without a room.</param>
    /// <param name="office">The clock of a candidate of whom none is known.</param>
    public static string Text(Interview interview, string officeName, Position? position, string? roomName, DateTimeZone office)
    {
        ArgumentNullException.ThrowIfNull(interview);
        ArgumentNullException.ThrowIfNull(office);
        var zone = interview.Candidate.ZoneOr(office, DateTimeZoneProviders.Tzdb);
        var slot = interview.Held?.Slot ?? interview.Booking?.Slot;
        string[] parts =
        [
            Hello(interview),
            Phrase.Of(InterviewTexts.MailIntro, OneLine(interview.Role), OneLine(officeName)),
            string.Join('\n', Facts(interview, slot, position, roomName, zone)),
            .. slot is { Rounds.Length: > 1 } ? [Agenda(interview, slot, zone)] : Array.Empty<string>(),
            InterviewTexts.MailReply,
            Greeting(officeName),
            Phrase.Of(InterviewTexts.MailReference, interview.Id),
        ];
        return Plain(string.Join("\n\n", parts));
    }

    /// <summary>What goes with the cancellation of the entry.</summary>
    public static string CancelComment(Interview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return interview.Cancelled switch
        {
            CancelReason.CandidateWithdrew => InterviewTexts.MailCancelWithdrew,
            CancelReason.CandidateCannotCome => InterviewTexts.MailCancelCandidate,
            CancelReason.InterviewerCannotCome => InterviewTexts.MailCancelInterviewer,
            CancelReason.PositionFilled => InterviewTexts.MailCancelFilled,
            _ => InterviewTexts.MailCancelOther,
        };
    }

    /// <summary>Of the mail to a candidate who is not taken.</summary>
    public static string RejectionSubject(Interview interview, string officeName)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return OneLine(Phrase.Of(InterviewTexts.MailRejectSubject, interview.Role, officeName));
    }

    /// <summary>The text to a candidate who is not taken, for HR to change.</summary>
    public static string Rejection(Interview interview, string officeName)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return string.Join(
            "\n\n",
            Hello(interview),
            Phrase.Of(InterviewTexts.MailReject, OneLine(interview.Role)),
            InterviewTexts.MailRejectEnd,
            Greeting(officeName));
    }

    /// <summary>The mail with times of which the candidate chooses one.</summary>
    /// <param name="times">When each begins, and the address that chooses it.</param>
    /// <param name="zone">The clock of a candidate of whom none is known.</param>
    /// <param name="reference">Tells the mail from others.</param>
    public static OutgoingMail Choice(Interview interview, string officeName, ImmutableArray<(Instant Start, Uri Link)> times, DateTimeZone zone, string reference)
    {
        ArgumentNullException.ThrowIfNull(interview);
        ArgumentNullException.ThrowIfNull(zone);
        var theirs = interview.Candidate.ZoneOr(zone, DateTimeZoneProviders.Tzdb);
        string[] parts =
        [
            Hello(interview),
            Phrase.Of(InterviewTexts.MailChoiceIntro, OneLine(interview.Role)),
            .. times.OrderBy(time => time.Start).Select(time => Phrase.Of(InterviewTexts.MailChoiceTime, LocalClock.Moment(time.Start, theirs), theirs.Id, time.Link)),
            InterviewTexts.MailChoiceEnd,
            Greeting(officeName),
            Phrase.Of(InterviewTexts.MailReference, interview.Id),
        ];
        return new OutgoingMail(interview.Candidate.Mail, OneLine(Phrase.Of(InterviewTexts.MailChoiceSubject, officeName)), string.Join("\n\n", parts), reference);
    }

    private static IEnumerable<string> Facts(Interview interview, Slot? slot, Position? position, string? roomName, DateTimeZone zone)
    {
        if (slot is null)
        {
            yield break;
        }

        yield return Phrase.Of(InterviewTexts.MailWhen, LocalClock.MomentSpan(slot.Start, slot.End, zone), zone.Id);
        if (position is { Rounds.Length: > 1 } && interview.Round < position.Rounds.Length)
        {
            yield return Phrase.Of(InterviewTexts.MailRound, OneLine(position.Rounds[interview.Round].Name));
        }

        yield return Phrase.Of(InterviewTexts.MailWho, Names(interview, slot.Rounds));
        if (roomName is not null)
        {
            yield return Phrase.Of(InterviewTexts.MailRoom, OneLine(roomName));
        }
    }

    private static string Agenda(Interview interview, Slot slot, DateTimeZone zone) => string.Join(
        '\n',
        slot.Rounds.Select(round => Phrase.Of(
            InterviewTexts.MailAgenda, LocalClock.Time(round.Start, zone), LocalClock.Time(round.End, zone), Names(interview, [round]))));

    private static string Names(Interview interview, ImmutableArray<SlotRound> rounds)
    {
        string[] mailboxes = [.. rounds.SelectMany(round => round.People.Concat(round.Optional))];
        return InterviewWords.List([.. interview.Panel.Where(one => mailboxes.Contains(one.Mailbox, StringComparer.OrdinalIgnoreCase)).Select(one => OneLine(one.Who.Name))]);
    }

    // What keeps times together on cards would be copied with them here.
    private static string Plain(string text) => text.Replace("\u2060", string.Empty, StringComparison.Ordinal);

    private static string Hello(Interview interview) => OneLine(interview.Candidate.Name) is { Length: > 0 } name ? Phrase.Of(InterviewTexts.MailHello, name) : InterviewTexts.MailHelloPlain;

    private static string Greeting(string officeName) => Phrase.Of(InterviewTexts.MailGreeting, OneLine(officeName));

    // A line break in a subject would begin another header.
    private static string OneLine(string text) => string.Join(' ', TypedText.Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
