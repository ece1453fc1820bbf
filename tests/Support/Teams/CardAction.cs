using System.Text.Json.Nodes;

namespace BackOffice.Support.Teams;

/// <summary>An Action.Execute of a card, with the inputs that are sent with it.</summary>
/// <param name="Inputs">Those of its own card and of the cards around it, unless it sends none.</param>
internal sealed record CardAction(JsonObject Json, IReadOnlyList<JsonObject> Inputs)
{
    public string Title => (string?)Json["title"] ?? string.Empty;

    public string? Verb => (string?)Json["verb"];

    public JsonObject Data((string Input, string Text)[] typed) => Filled(Json["data"], typed);

    public JsonObject FallbackData((string Input, string Text)[] typed) => Filled(
        (Json["fallback"] as JsonObject ?? throw new InvalidOperationException($"'{Title}' has no fallback for old clients."))["data"],
        typed);

    /// <summary>What the client sends of an input: what was typed, else what the card shows; null for an empty one, which is not sent.</summary>
    public static string? Value(JsonObject input, (string Input, string Text)[] typed)
    {
        var id = (string?)input["id"];
        var value = typed.Where(one => one.Input == id).Select(one => one.Text).FirstOrDefault() ?? (string?)input["value"];
        return string.IsNullOrEmpty(value) ? null : value;
    }

    private JsonObject Filled(JsonNode? own, (string Input, string Text)[] typed)
    {
        if (typed.FirstOrDefault(one => Inputs.All(input => (string?)input["id"] != one.Input)) is { Input: { } unknown })
        {
            throw new InvalidOperationException($"'{Title}' has no input '{unknown}'.");
        }

        var data = own is JsonObject mine ? (JsonObject)mine.DeepClone() : [];
        foreach (var input in Inputs)
        {
            if (Value(input, typed) is { } value)
            {
                data[(string)input["id"]!] = value;
            }
        }

        return data;
    }
}
