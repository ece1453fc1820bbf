using System.Text.Json.Nodes;

namespace BackOffice.Support.Teams;

/// <summary>One message of a chat, as it is now.</summary>
/// <param name="Id">The channel's id.</param>
/// <param name="From">The name of who wrote it; null for the bot.</param>
/// <param name="Activity">The content, with all updates so far.</param>
/// <param name="Updates">How often the bot changed it through the connector.</param>
public sealed record ChatMessage(string Id, string? From, JsonObject Activity, int Updates = 0)
{
    public bool IsFromBot => From is null;

    public string? Text => (string?)Activity["text"];

    /// <summary>The line of the notification.</summary>
    public string? Summary => (string?)Activity["summary"];

    /// <summary>The card, if the message holds one.</summary>
    public JsonObject? Card => (Activity["attachments"] as JsonArray)?.OfType<JsonObject>()
        .Where(attachment => (string?)attachment["contentType"] == ConnectorRules.CardType)
        .Select(attachment => attachment["content"] as JsonObject)
        .FirstOrDefault();

    /// <summary>As a client shows it: the words of the card, or the text.</summary>
    public string Words => Card is { } card ? CardWords.Of(card) : Text ?? string.Empty;

    internal ChatMessage WithCard(JsonObject card)
    {
        var activity = (JsonObject)Activity.DeepClone();
        activity["attachments"] = new JsonArray(new JsonObject
        {
            ["contentType"] = ConnectorRules.CardType,
            ["content"] = card.DeepClone(),
        });
        activity.Remove("text");
        return this with { Activity = activity };
    }
}
