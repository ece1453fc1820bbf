using AdaptiveCards;
using Microsoft.Bot.Schema;

namespace BackOffice.Bot.Conversation;

/// <summary>Messages that hold one card. A card alone, without text, is what channels can update later.</summary>
internal static class CardMessages
{
    /// <param name="summary">The line of the notification, since a card has no text of its own.</param>
    public static Activity New(AdaptiveCard card, string? summary = null) => new()
    {
        Type = ActivityTypes.Message,
        Summary = summary,
        Attachments = [new Attachment { ContentType = AdaptiveCard.ContentType, Content = card }],
    };

    public static Activity Update(string message, AdaptiveCard card)
    {
        var activity = New(card);
        activity.Id = message;
        return activity;
    }
}
