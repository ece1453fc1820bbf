using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace BackOffice.Load;

/// <summary>Turns as Teams sends them, by many people, each in their own chat.</summary>
internal sealed class Turns(Uri endpoint, LoopbackConnector connector) : IDisposable
{
    public const string Tenant = "00000000-0000-0000-0000-000000000001";
    public const string Executive = "00000000-0000-0000-0000-000000000099";
    private const int People = 20;
    private readonly HttpClient http = new();
    private int count;

    public void Dispose() => http.Dispose();

    /// <summary>The executive opens a chat, so that reports have somebody to reach.</summary>
    public Task MeetExecutiveAsync() => SendAsync(new Dictionary<string, object>(Activity(0, "message"), StringComparer.Ordinal)
    {
        ["text"] = "help",
        ["from"] = new { id = "executive", name = "Eric Executive", aadObjectId = Executive },
        ["conversation"] = new { id = "chat-executive", conversationType = "personal", tenantId = Tenant },
    });

    /// <summary>"help": read the person, answer with one card.</summary>
    public Task HelpAsync() => SayAsync(Next(), "help");

    /// <summary>Any text, for the bare endpoint.</summary>
    public Task EchoAsync() => SayAsync(Next(), "help");

    /// <summary>A whole report of a thing that nobody has reported: the sentence that opens the form, and the press that files it.</summary>
    public async Task ReportAsync()
    {
        var turn = Next();
        await SayAsync(turn, $"the door in room {turn} does not close");
        var (message, card) = connector.LastCard(Chat(turn));
        var report = card.GetProperty("actions").EnumerateArray().First(action => action.GetProperty("verb").GetString() == "repair.report");
        var data = report.GetProperty("data").EnumerateObject().ToDictionary(property => property.Name, property => (object)property.Value.Clone(), StringComparer.Ordinal);
        data["what"] = "Door";
        data["where"] = $"Room {turn}";
        data["symptom"] = "Does not close";
        data["urgency"] = "Normal";
        await SendAsync(new Dictionary<string, object>(Activity(turn, "invoke"), StringComparer.Ordinal)
        {
            ["name"] = "adaptiveCard/action",
            ["replyToId"] = message,
            ["value"] = new { action = new { type = "Action.Execute", verb = "repair.report", data } },
        });
    }

    private Task SayAsync(int turn, string text) => SendAsync(new Dictionary<string, object>(Activity(turn, "message"), StringComparer.Ordinal) { ["text"] = text, ["textFormat"] = "plain" });

    private int Next() => Interlocked.Increment(ref count);

    private static string Chat(int turn) => $"chat-{turn % People}";

    private Dictionary<string, object> Activity(int turn, string type) => new(StringComparer.Ordinal)
    {
        ["type"] = type,
        ["id"] = $"turn-{turn}-{type}",
        ["channelId"] = "msteams",
        ["serviceUrl"] = connector.ServiceUrl,
        ["timestamp"] = "2026-11-23T09:00:00.000Z",
        ["localTimezone"] = "Europe/Berlin",
        ["locale"] = "en-US",
        ["from"] = new { id = $"user-{turn % People}", name = $"Person {turn % People}", aadObjectId = $"00000000-0000-0000-0000-{turn % People:D12}" },
        ["recipient"] = new { id = "28:bot", name = "Back Office" },
        ["conversation"] = new { id = Chat(turn), conversationType = "personal", tenantId = Tenant },
        ["channelData"] = new { tenant = new { id = Tenant } },
    };

    private async Task SendAsync(Dictionary<string, object> activity)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(activity)));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var answer = await http.PostAsync(endpoint, content);
        if (!answer.IsSuccessStatusCode)
        {
            throw new InvalidOperationException($"A turn was answered {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
        }
    }
}
