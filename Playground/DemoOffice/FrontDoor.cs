using System.Net.Http.Json;
using System.Text.Json.Nodes;
using BackOffice.Playground.Parts;

namespace BackOffice.Playground.DemoOffice;

/// <summary>Somebody's words and presses, brought to the bot as their window does. What the bot writes is in the window when they open it.</summary>
/// <param name="http">Reaches the bot.</param>
/// <param name="messages">The bot's endpoint.</param>
/// <param name="window">Whose window.</param>
internal sealed class FrontDoor(HttpClient http, Uri messages, AgentsWindow window)
{
    public Task SayAsync(string text, CancellationToken cancellationToken)
    {
        var message = Activity("message", $"seed-{text.Length}");
        message["text"] = text;
        return SendAsync(message, cancellationToken);
    }

    /// <param name="png">In base 64.</param>
    public Task ShowAsync(string png, CancellationToken cancellationToken)
    {
        var message = Activity("message", "seed-picture");
        message["attachments"] = new JsonArray(
            new JsonObject { ["contentType"] = "image/png", ["contentUrl"] = $"data:image/png;base64,{png}" });
        return SendAsync(message, cancellationToken);
    }

    /// <returns>The card that takes the place of the one with the button.</returns>
    public async Task<JsonNode?> PressAsync(string verb, JsonObject data, CancellationToken cancellationToken)
    {
        var press = Activity("invoke", $"seed-{verb}");
        data["verb"] = verb;
        press["name"] = "adaptiveCard/action";
        press["value"] = new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data },
            ["trigger"] = "manual",
        };
        using var answer = await http.PostAsJsonAsync(messages, press, cancellationToken);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonNode>(cancellationToken))?["value"];
    }

    private async Task SendAsync(JsonObject message, CancellationToken cancellationToken)
    {
        using var answer = await http.PostAsJsonAsync(messages, message, cancellationToken);
        answer.EnsureSuccessStatusCode();
    }

    private JsonObject Activity(string type, string id) => new()
    {
        ["type"] = type,
        ["id"] = id,
        ["channelId"] = "msteams",
        ["serviceUrl"] = new Uri(window.Address, "/_connector").ToString(),
        ["locale"] = "en-US",
        ["localTimezone"] = "Europe/Berlin",
        ["from"] = new JsonObject { ["id"] = window.Person.UserId, ["name"] = window.Person.DisplayName, ["aadObjectId"] = window.Person.ObjectId },
        ["recipient"] = new JsonObject { ["id"] = DemoPeople.BotId, ["name"] = "Back Office" },
        ["conversation"] = new JsonObject { ["id"] = window.PersonalConversation, ["conversationType"] = "personal", ["tenantId"] = DemoPeople.TenantId },
    };
}
