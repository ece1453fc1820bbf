using System.Text.Json.Nodes;

namespace BackOffice.Support.Teams;

/// <summary>Finds what can be pressed and typed on a card, as a client does.</summary>
internal static class CardActions
{
    /// <exception cref="InvalidOperationException">The card has no such button.</exception>
    public static CardAction Find(JsonObject card, string title) =>
        In(card).FirstOrDefault(action => action.Title == title)
        ?? throw new InvalidOperationException(
            $"The card has no button '{title}', but {string.Join(", ", In(card).Select(action => $"'{action.Title}'"))}.\n{CardWords.Of(card)}");

    public static IEnumerable<CardAction> In(JsonObject card) => In(card, []);

    /// <summary>All inputs, those of folded cards too.</summary>
    public static IEnumerable<JsonObject> InputsIn(JsonObject card) => Parts(card).SelectMany(part => (string?)part["type"] switch
    {
        "Action.ShowCard" => InputsIn((JsonObject)part["card"]!),
        { } type when IsInput(type) => [part],
        _ => [],
    });

    private static IEnumerable<CardAction> In(JsonObject card, IReadOnlyList<JsonObject> around)
    {
        var parts = Parts(card).ToList();
        IReadOnlyList<JsonObject> inputs = [.. around, .. parts.Where(part => IsInput((string?)part["type"]))];
        foreach (var part in parts)
        {
            switch ((string?)part["type"])
            {
                case "Action.Execute":
                    yield return new CardAction(part, (string?)part["associatedInputs"] == "none" ? [] : inputs);
                    break;
                case "Action.ShowCard":
                    foreach (var inner in In((JsonObject)part["card"]!, inputs))
                    {
                        yield return inner;
                    }

                    break;
            }
        }
    }

    private static bool IsInput(string? type) => type?.StartsWith("Input.", StringComparison.Ordinal) is true;

    // Everything with a type, in the order of the card; the card that unfolds under a button is another card.
    private static IEnumerable<JsonObject> Parts(JsonNode? node) => node switch
    {
        JsonObject part when (string?)part["type"] == "Action.ShowCard" => [part],
        JsonObject part when (string?)part["type"] == "Action.Execute" => [part],
        JsonObject part => part.SelectMany(property => Parts(property.Value)).Prepend(part),
        JsonArray parts => parts.SelectMany(Parts),
        _ => [],
    };
}
