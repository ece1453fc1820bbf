using System.Text.Json.Nodes;

namespace BackOffice.Support.Teams;

/// <summary>What the bot's endpoint answered.</summary>
public sealed record BotAnswer(int Status, string Body)
{
    /// <summary>The body of an invoke's answer: <c>statusCode</c>, <c>type</c>, <c>value</c>; null for other turns.</summary>
    public JsonObject? Invoke => Body.Length == 0 ? null : JsonNode.Parse(Body) as JsonObject;

    /// <summary>The card that takes the pressed one's place; null when there is none.</summary>
    public JsonObject? Card => (string?)Invoke?["type"] == ConnectorRules.CardType ? Invoke["value"] as JsonObject : null;

    /// <summary>The sentence that the client shows beside the card; null when there is none.</summary>
    public string? Sentence => (string?)Invoke?["type"] == "application/vnd.microsoft.activity.message" ? (string?)Invoke["value"] : null;

    /// <summary>What the person sees of it.</summary>
    public string Words => Card is { } card ? CardWords.Of(card) : Sentence ?? string.Empty;
}
