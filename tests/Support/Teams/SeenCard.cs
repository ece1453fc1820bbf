using System.Text.Json.Nodes;

namespace BackOffice.Support.Teams;

/// <summary>A card as somebody saw it at one moment. Its buttons stay pressable, as they do on a screen that has not been refreshed.</summary>
public sealed class SeenCard
{
    private readonly Teammate reader;
    private readonly string message;

    internal SeenCard(Teammate reader, ChatMessage message)
    {
        this.reader = reader;
        this.message = message.Id;
        Json = (JsonObject)message.Card!.DeepClone();
    }

    public JsonObject Json { get; }

    /// <summary>The message that holds the card.</summary>
    public string Message => message;

    /// <summary>The number of the case that its buttons are about.</summary>
    public string Case => CardActions.In(Json).Select(action => (string?)action.Json["data"]?["case"]).FirstOrDefault(id => id is not null)
        ?? throw new InvalidOperationException($"No button of the card is about a case.\n{Words}");

    public string Words => CardWords.Of(Json);

    /// <summary>The titles of everything that can be pressed and reaches the bot, in order.</summary>
    public IReadOnlyList<string> Buttons => [.. CardActions.In(Json).Select(found => found.Title)];

    /// <summary>All its inputs, folded in or not.</summary>
    public IEnumerable<JsonObject> Inputs => CardActions.InputsIn(Json);

    /// <summary>The value that an input shows; null when it is empty.</summary>
    public string? Shown(string input) => (string?)CardActions.InputsIn(Json)
        .FirstOrDefault(candidate => (string?)candidate["id"] == input)?["value"];

    /// <summary>Whether there is such an input at all, folded in or not.</summary>
    public bool Asks(string input) => CardActions.InputsIn(Json).Any(candidate => (string?)candidate["id"] == input);

    /// <summary>What a button sends by itself, for whoever wants to send something else.</summary>
    public JsonObject DataOf(string title) => (JsonObject)CardActions.Find(Json, title).Json["data"]!.DeepClone();

    /// <summary>Presses a button: what the client sends is the button's data and the inputs it belongs to.</summary>
    /// <param name="title">What stands on the button.</param>
    /// <param name="typed">What the person typed before, by the id of the input; other inputs keep what they show.</param>
    /// <exception cref="InvalidOperationException">There is no such button, or the client would not send that.</exception>
    public Task<BotAnswer> PressAsync(string title, params (string Input, string Text)[] typed)
    {
        var action = CardActions.Find(Json, title);
        if (action.Inputs.FirstOrDefault(input => Refuses(input, typed)) is { } refused)
        {
            throw new InvalidOperationException($"The client does not send '{title}': {(string?)refused["id"]} is required or too long.");
        }

        return PressAnywayAsync(title, typed);
    }

    /// <summary>As <see cref="PressAsync"/>, on a client that checks no input.</summary>
    public async Task<BotAnswer> PressAnywayAsync(string title, params (string Input, string Text)[] typed)
    {
        var action = CardActions.Find(Json, title);
        var answer = await reader.PressesAsync(action.Data(typed), action.Verb, message, title);
        if (answer.Card is { } card)
        {
            reader.Chat.ShowInPlace(message, card);
        }

        return answer;
    }

    /// <summary>Presses the button on a client that knows no Action.Execute and falls back to Action.Submit.</summary>
    public Task<BotAnswer> PressOnOldClientAsync(string title, params (string Input, string Text)[] typed) =>
        reader.SubmitsAsync(CardActions.Find(Json, title).FallbackData(typed), message);

    private static bool Refuses(JsonObject input, (string Input, string Text)[] typed)
    {
        var text = CardAction.Value(input, typed);
        return (string.IsNullOrEmpty(text) && (bool?)input["isRequired"] is true) || text?.Length > ((int?)input["maxLength"] ?? int.MaxValue);
    }
}
