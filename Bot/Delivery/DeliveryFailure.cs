using System.Globalization;
using System.Net;
using BackOffice.Cards.Sentences;
using BackOffice.Domain.Mail;
using BackOffice.Domain.People;
using Microsoft.Bot.Schema;
using NodaTime;

namespace BackOffice.Bot.Delivery;

/// <summary>What a failed delivery means for its next attempt.</summary>
/// <param name="Say">The reason as the executive reads it, given the recipient's name.</param>
/// <param name="IsFinal">Trying again cannot help.</param>
/// <param name="RetryAfter">How long the other side asked to be left alone, if it did.</param>
internal sealed record DeliveryFailure(Func<string, string> Say, bool IsFinal, Duration? RetryAfter = null)
{
    public static DeliveryFailure Judge(Exception exception) => exception switch
    {
        UnreachableChatException => new(DeliverySentences.NeverMet, IsFinal: true),
        ErrorResponseException error => OfChannel(error),
        MailRefusedException => new(MailRefused, IsFinal: true),
        MailUnavailableException mail => new(MailRefused, IsFinal: false, mail.RetryAfter),
        DirectoryUnavailableException directory => new(Refused, IsFinal: false, directory.RetryAfter),
        _ => new(Refused, IsFinal: false),
    };

    private static DeliveryFailure OfChannel(ErrorResponseException error) => error.Response?.StatusCode switch
    {
        // Removed, blocked, or a chat that the channel has forgotten.
        HttpStatusCode.Forbidden or HttpStatusCode.NotFound => new(DeliverySentences.Blocked, IsFinal: true),
        HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge => new(Refused, IsFinal: true),
        HttpStatusCode.TooManyRequests => new(Refused, IsFinal: false, Asked(error)),
        _ => new(Refused, IsFinal: false),
    };

    private static string MailRefused(string name) => DeliverySentences.MailRefused();

    private static string Refused(string name) => DeliverySentences.Refused();

    private static Duration? Asked(ErrorResponseException error) =>
        error.Response?.Headers is { } headers && headers.TryGetValue("Retry-After", out var values)
            && int.TryParse(values.FirstOrDefault(), CultureInfo.InvariantCulture, out var seconds)
            ? Duration.FromSeconds(Math.Clamp(seconds, 1, 3_600))
            : null;
}
