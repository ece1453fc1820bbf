using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackOffice.Dialogs.Conversation;

/// <summary>How the dialogs answer: a sentence, or a card.</summary>
internal static class Replies
{
    /// <summary>Sentences may quote what people typed, so they are never read as Markdown.</summary>
    public static Task SayAsync(this ITurnContext turn, string sentence, CancellationToken cancellation)
    {
        var message = MessageFactory.Text(sentence);
        message.TextFormat = TextFormatTypes.Plain;
        return turn.SendActivityAsync(message, cancellation);
    }

    /// <returns>The channel's id of the message; null where the channel gives none.</returns>
    public static async Task<string?> ShowAsync(
        this ITurnContext turn, AdaptiveCard card, string? summary, CancellationToken cancellation) =>
        (await turn.SendActivityAsync(Message(card, summary), cancellation))?.Id;

    /// <summary>A card alone in its message: with text beside it, channels do not update it.</summary>
    public static Activity Message(AdaptiveCard card, string? summary = null) => new()
    {
        Type = ActivityTypes.Message,
        Summary = summary,
        Attachments = [new Attachment { ContentType = AdaptiveCard.ContentType, Content = card }],
    };
}
