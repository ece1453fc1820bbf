using System.Globalization;
using System.Net;
using BackOffice.Cards.Sentences;
using BackOffice.Domain.Calendars;
using BackOffice.Domain.Effects;
using BackOffice.Domain.Mail;
using BackOffice.Domain.People;
using Microsoft.Bot.Schema;
using NodaTime;

namespace BackOffice.Bot.Delivery;

/// <summary>What a failed delivery means for its next attempt.</summary>
/// <param name="Say">The reason as the executive reads it, and what to do now, given the recipient's name and what was to arrive.</param>
/// <param name="IsFinal">Trying again cannot help.</param>
/// <param name="RetryAfter">How long the other side asked to be left alone, if it did.</param>
internal sealed record DeliveryFailure(Func<string, Effect, string> Say, bool IsFinal, Duration? RetryAfter = null)
{
    public static DeliveryFailure Judge(Exception exception) => exception switch
    {
        UnreachableChatException => new((name, _) => DeliverySentences.NeverMet(name), IsFinal: true),
        ErrorResponseException error => OfChannel(error),
        MailRefusedException => new(MailRefused, IsFinal: true),
        MailUnavailableException mail => new(DeliverySentences.Refused, IsFinal: false, mail.RetryAfter),
        CalendarRefusedException => new(DeliverySentences.Refused, IsFinal: true),
        CalendarsUnavailableException calendars => new(DeliverySentences.Refused, IsFinal: false, calendars.RetryAfter),
        DirectoryUnavailableException directory => new(DeliverySentences.Refused, IsFinal: false, directory.RetryAfter),
        _ => new(DeliverySentences.Refused, IsFinal: false),
    };

    private static DeliveryFailure OfChannel(ErrorResponseException error) => error.Response?.StatusCode switch
    {
        // Removed, blocked, or a chat that the channel has forgotten.
        HttpStatusCode.Forbidden or HttpStatusCode.NotFound => new((name, _) => DeliverySentences.Blocked(name), IsFinal: true),
        HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge => new(DeliverySentences.Refused, IsFinal: true),
        HttpStatusCode.TooManyRequests => new(DeliverySentences.Refused, IsFinal: false, Asked(error)),
        _ => new(DeliverySentences.Refused, IsFinal: false),
    };

    private static string MailRefused(string name, Effect effect) => effect switch
    {
        Effect.MailSupplier mail => DeliverySentences.MailRefused(mail.Case),
        Effect.MailOrder order => DeliverySentences.OrderMailRefused(order.Case),
        Effect.MailCandidate letter => DeliverySentences.MailRefused(letter.Case),
        Effect.MailTimes times => DeliverySentences.MailRefused(times.Case),
        _ => DeliverySentences.Refused(name, effect),
    };

    private static Duration? Asked(ErrorResponseException error) =>
        error.Response?.Headers is { } headers && headers.TryGetValue("Retry-After", out var values)
            && int.TryParse(values.FirstOrDefault(), CultureInfo.InvariantCulture, out var seconds)
            ? Duration.FromSeconds(Math.Clamp(seconds, 1, 3_600))
            : null;
}
