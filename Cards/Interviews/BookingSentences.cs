using System.Collections.Immutable;
using BackOffice.Cards.Text;
using BackOffice.Domain.Interviews;
using NodaTime;

namespace BackOffice.Cards.Interviews;

/// <summary>What is said while an interview is planned.</summary>
public static class BookingSentences
{
    public static string NoMailbox(ImmutableArray<string> names) =>
        Phrase.Of(BookingTexts.NoMailbox, string.Join(", ", names.Select(name => UserText.Name(name))));

    /// <summary>Somebody else was faster.</summary>
    public static string TimeTaken() => BookingTexts.TimeTaken;

    /// <summary>A calendar filled up, or the moment is past.</summary>
    public static string TimeGone() => BookingTexts.TimeGone;

    /// <summary>What a reminder says on the card, which is read later as well.</summary>
    internal static string Begins(Instant start, DateTimeZone zone) => Phrase.Of(BookingTexts.BeginsAt, LocalClock.Moment(start, zone));

    /// <summary>Who has declined, and what can be done; null while nobody has.</summary>
    internal static string? Declined(InterviewView view)
    {
        var interview = view.Interview;
        var panel = interview.Declined.Where(mailbox => !IsCandidate(interview, mailbox)).ToArray();
        return panel.Length > 0 ? Phrase.Of(BookingTexts.Declined, view.Names.List(panel))
            : interview.Declined.IsEmpty ? null
            : Phrase.Of(BookingTexts.CandidateDeclined, InterviewWords.Candidate(interview.Candidate));
    }

    /// <summary>The same in the line of a notification.</summary>
    internal static string DeclinedSummary(InterviewView view, string candidate, string role, string when)
    {
        var interview = view.Interview;
        var panel = interview.Declined.Where(mailbox => !IsCandidate(interview, mailbox)).ToArray();
        return Phrase.Of(BookingTexts.SummaryDeclined, panel.Length > 0 ? view.Names.List(panel) : candidate, candidate, role, when);
    }

    private static bool IsCandidate(Interview interview, string mailbox) =>
        string.Equals(interview.Candidate.Mail, mailbox, StringComparison.OrdinalIgnoreCase);

    /// <param name="reference">Under which the log tells more.</param>
    public static string CalendarsSilent(string reference) => Phrase.Of(BookingTexts.CalendarsSilent, reference);

    /// <summary>The product's rights do not reach there.</summary>
    public static string CalendarsClosed() => BookingTexts.CalendarsClosed;

    public static string CardTooOld() => BookingTexts.CardTooOld;

    public static string OnlyRecruiters() => BookingTexts.OnlyRecruiters;

    public static string NobodyOfName(string typed) => Phrase.Of(BookingTexts.NobodyOfName, UserText.InLine(typed));

    public static string SeveralOfName(string typed, IEnumerable<string> names) =>
        Phrase.Of(BookingTexts.SeveralOfName, UserText.InLine(typed), string.Join(", ", names.Select(name => UserText.Name(name))));

    public static string NotFree(string name) => Phrase.Of(BookingTexts.NotFree, UserText.Name(name));

    /// <summary>The tables did not answer.</summary>
    public static string ScoreKept() => BookingTexts.ScoreKept;
}
