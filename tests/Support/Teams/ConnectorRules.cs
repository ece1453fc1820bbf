using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace BackOffice.Support.Teams;

/// <summary>What Teams and the Agents Playground refuse in a bot's message.</summary>
internal static class ConnectorRules
{
    public const string CardType = "application/vnd.microsoft.card.adaptive";

    // Teams counts UTF-16.
    private const int LargestMessage = 100 * 1024;

    private static readonly string[] NeverNull =
        ["replyToId", "id", "channelId", "textFormat", "attachments", "entities", "attachmentLayout", "text", "summary", "conversation", "from", "recipient"];

    /// <summary>The status and code of a refusal with its reason; null when all is well.</summary>
    public static (int Status, string Code, string Why)? Judge(string body, JsonObject activity)
    {
        if (Encoding.Unicode.GetByteCount(body) > LargestMessage)
        {
            return (413, "MessageSizeTooBig", $"The message has {body.Length} characters.");
        }

        if (NullIn(activity) is { } name)
        {
            return (400, "BadArgument", $"'{name}' is null.");
        }

        if ((string?)activity["textFormat"] is { } format and not ("plain" or "markdown" or "xml"))
        {
            return (400, "BadArgument", $"textFormat '{format}'.");
        }

        var cards = Cards(activity).Count();
        if (cards > 1 || (cards == 1 && !string.IsNullOrEmpty((string?)activity["text"])))
        {
            return (400, "BadSyntax", "A message holds one card, or text, not both: it could not be updated later.");
        }

        return (string?)activity["type"] == "message" && cards == 0 && string.IsNullOrWhiteSpace((string?)activity["text"])
            ? (400, "BadSyntax", "An empty message.")
            : null;
    }

    private static IEnumerable<JsonNode?> Cards(JsonObject activity) =>
        (activity["attachments"] as JsonArray ?? []).Where(attachment => (string?)attachment?["contentType"] == CardType);

    private static string? NullIn(JsonObject activity) =>
        NeverNull.FirstOrDefault(name => activity.TryGetPropertyValue(name, out var value) && value is null)
        ?? (activity["conversation"] is JsonObject conversation && conversation.TryGetPropertyValue("conversationType", out var type) && type is null
            ? "conversation.conversationType"
            : null)
        ?? (Cards(activity).Any(card => card!["content"] is { } content && HasNull(content)) ? "a property of the card" : null);

    private static bool HasNull(JsonNode node) => node switch
    {
        JsonObject properties => properties.Any(property => property.Value is null || HasNull(property.Value)),
        JsonArray items => items.Any(item => item is null || HasNull(item)),
        _ => node.GetValueKind() == JsonValueKind.Null,
    };
}
