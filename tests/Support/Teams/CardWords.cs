using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace BackOffice.Support.Teams;

/// <summary>A card in plain words, a line an element: what its reader reads, with inputs in square and buttons in angle brackets.</summary>
public static partial class CardWords
{
    public static string Of(JsonObject card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return string.Join('\n', Lines(card));
    }

    private static IEnumerable<string> Lines(JsonNode? node) => node switch
    {
        JsonArray items => items.SelectMany(Lines),
        JsonObject hidden when (bool?)hidden["isVisible"] is false => [],
        JsonObject part when (string?)part["type"] is { } type => Lines(type, part),
        JsonObject part => Lines(part["items"]),
        _ => [],
    };

    private static IEnumerable<string> Lines(string type, JsonObject part) => type switch
    {
        "AdaptiveCard" => [.. Lines(part["body"]), .. Buttons(part["actions"])],
        "TextBlock" => Paragraph((string?)part["text"]),
        "RichTextBlock" => Paragraph(string.Concat((part["inlines"] as JsonArray ?? []).Select(Run))),
        "Container" or "Column" => [.. Lines(part["items"]), .. Buttons(part["selectAction"])],
        "ColumnSet" => [.. Lines(part["columns"]), .. Buttons(part["selectAction"])],
        "FactSet" => (part["facts"] as JsonArray ?? []).Select(fact => Dated($"{(string?)fact?["title"]}: {(string?)fact?["value"]}")),
        "ActionSet" => Buttons(part["actions"]),
        "Input.ChoiceSet" => [$"[{Label(part)}: {Chosen(part)}]"],
        _ when type.StartsWith("Input.", StringComparison.Ordinal) => [$"[{Label(part)}: {(string?)part["value"]}]"],
        _ => [$"({type})"],
    };

    private static IEnumerable<string> Buttons(JsonNode? node) => node switch
    {
        JsonArray actions => actions.SelectMany(Buttons),
        JsonObject action when (string?)action["type"] == "Action.ShowCard" =>
            [$"<{(string?)action["title"]}>", .. Lines(action["card"]).Select(line => $"    {line}")],
        JsonObject action => [$"<{(string?)action["title"]}>"],
        _ => [],
    };

    private static string Run(JsonNode? inline) => inline is JsonObject run ? (string?)run["text"] ?? string.Empty : (string?)inline ?? string.Empty;

    private static string[] Paragraph(string? text) => Dated(text ?? string.Empty).Split('\n');

    private static string Label(JsonObject input) => (string?)input["label"] ?? (string?)input["placeholder"] ?? (string?)input["id"] ?? string.Empty;

    private static string? Chosen(JsonObject input) => (string?)(input["choices"] as JsonArray)?
        .FirstOrDefault(choice => (string?)choice?["value"] == (string?)input["value"])?["title"] ?? (string?)input["value"];

    // The client writes dates and times in its own zone; this one lives in UTC.
    private static string Dated(string text) => Moment().Replace(text, found => DateTimeOffset
        .Parse(found.Groups["instant"].Value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)
        .ToUniversalTime()
        .ToString(found.Groups["kind"].Value == "DATE" ? "yyyy-MM-dd" : "HH:mm", CultureInfo.InvariantCulture));

    [GeneratedRegex(@"\{\{(?<kind>DATE|TIME)\((?<instant>[^,)]+)(,[^)]*)?\)\}\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Moment();
}
