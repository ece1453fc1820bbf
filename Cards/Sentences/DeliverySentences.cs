using BackOffice.Cards.Interviews;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Effects;

namespace BackOffice.Cards.Sentences;

/// <summary>What the executive is told about messages that did not arrive.</summary>
public static class DeliverySentences
{
    /// <summary>The person has no chat with the bot.</summary>
    public static string NeverMet(string name) => Phrase.Of(Words.FailedNeverMet, UserText.Name(name));

    /// <summary>The person removed or blocked the bot.</summary>
    public static string Blocked(string name) => Phrase.Of(Words.FailedBlocked, UserText.Name(name));

    /// <summary>What the person should have got was refused for good, or for too long.</summary>
    public static string Refused(string name, Effect effect) => effect switch
    {
        Effect.MailSupplier mail => Phrase.Of(Words.FailedMailUnsent, mail.Case),
        Effect.MailOrder order => Phrase.Of(OrderTexts.MailUnsent, order.Case),
        Effect.PutInCalendars put => Phrase.Of(InterviewTexts.CalendarsFailed, put.Case),
        Effect.MailCandidate letter => ChoiceSentences.MailUnsent(letter.Case),
        Effect.MailTimes times => ChoiceSentences.MailUnsent(times.Case),
        Effect.LookUp => Phrase.Of(Words.FailedDirectory, UserText.Name(name)),
        _ => Phrase.Of(Words.FailedOther, UserText.Name(name)),
    };

    /// <summary>The mail service does not take the mail.</summary>
    public static string MailRefused(CaseId about) => Phrase.Of(Words.FailedMail, about);

    /// <summary>The mail service does not take the mail with an order.</summary>
    public static string OrderMailRefused(CaseId about) => Phrase.Of(OrderTexts.MailRefused, about);

    /// <summary>What was to arrive, in a few words.</summary>
    public static string About(Effect effect) => effect switch
    {
        Effect.ShowCase show => show.Case.Value,
        Effect.MailSupplier mail => Phrase.Of(Words.FailedAboutMail, mail.Case, UserText.InLine(mail.To)),
        Effect.MailOrder order => Phrase.Of(Words.FailedAboutMail, order.Case, UserText.InLine(order.To)),
        Effect.PutInCalendars put => Phrase.Of(InterviewTexts.CalendarsAbout, put.Case),
        Effect.MailCandidate letter => ChoiceSentences.MailAbout(letter.Case),
        Effect.MailTimes times => ChoiceSentences.MailAbout(times.Case),
        Effect.ShowInterviewsOfDay => BookingTexts.FailedAboutMorning,
        Effect.Welcome => Words.FailedAboutWelcome,
        Effect.LookUp => Words.FailedAboutDirectory,
        _ => throw new ArgumentOutOfRangeException(nameof(effect), effect, "This effect has no words yet."),
    };

    /// <summary>Stands for a person who is not known by name.</summary>
    public static string Somebody() => Words.SomebodyUnknown;

    /// <summary>One line for a notification.</summary>
    public static string Summary(string name, CaseId about) => Phrase.Of(Words.FailedSummary, UserText.Name(name), about);
}
