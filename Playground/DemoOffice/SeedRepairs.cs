using System.Globalization;
using System.Net.Http.Json;
using BackOffice.Playground.Parts;

namespace BackOffice.Playground.DemoOffice;

/// <summary>
/// Two faults that Hanna has reported already, so that the executive's list is not empty at the first look. They come in through
/// the bot's own door, as everything does: a sentence, a word on the guide where there is one, and "send".
/// </summary>
internal static class SeedRepairs
{
    private static readonly string[] Said =
    [
        "the coffee machine in the kitchen is leaking", "send",
        "nobody can work: the projector in room 210 does not turn on", "still broken", "send",
    ];

    /// <param name="messages">The bot's endpoint.</param>
    /// <param name="window">Hanna's window, in which the answers will be when she opens it.</param>
    public static async Task RunAsync(Uri messages, AgentsWindow window, CancellationToken cancellationToken)
    {
        using var http = new HttpClient();
        foreach (var text in Said)
        {
            using var answer = await http.PostAsJsonAsync(messages, Message(window, text), cancellationToken);
            answer.EnsureSuccessStatusCode();
        }
    }

    private static Dictionary<string, object> Message(AgentsWindow window, string text) => new(StringComparer.Ordinal)
    {
        ["type"] = "message",
        ["id"] = string.Create(CultureInfo.InvariantCulture, $"seed-{text.Length}"),
        ["text"] = text,
        ["channelId"] = "msteams",
        ["serviceUrl"] = new Uri(window.Address, "/_connector").ToString(),
        ["locale"] = "en-US",
        ["localTimezone"] = "Europe/Berlin",
        ["from"] = new { id = window.Person.UserId, name = window.Person.DisplayName, aadObjectId = window.Person.ObjectId },
        ["recipient"] = new { id = DemoPeople.BotId, name = "Back Office" },
        ["conversation"] = new { id = window.PersonalConversation, conversationType = "personal", tenantId = DemoPeople.TenantId },
    };
}
