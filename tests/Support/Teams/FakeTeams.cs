using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BackOffice.Support.Teams;

/// <summary>
/// Teams as a bot meets it: a connector on this machine that keeps every chat as its people see it, and people who write and
/// press over HTTP. Strict where Teams is, and it can be told to fail.
/// </summary>
public sealed class FakeTeams : IAsyncDisposable
{
    public const string BotId = "28:00000000-0000-0000-0000-0000000000b0";
    public const string BotName = "Back Office";

    private readonly ConcurrentDictionary<string, Chat> chats = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> complaints = [];
    private readonly CancellationTokenSource ending = new();
    private WebApplication? connector;
    private long lastId = 1_795_319_900_000;

    private FakeTeams()
    {
    }

    /// <summary>Where the bot calls back.</summary>
    public string ServiceUrl { get; private set; } = string.Empty;

    /// <summary>Where the bot listens: its <c>/api/messages</c>.</summary>
    public Uri? Bot { get; set; }

    /// <summary>What goes into the Authorization header of every call to the bot; null for none, as in development.</summary>
    public string? Token { get; set; }

    /// <summary>Every message of the bot that was refused, and why: a bot that works causes none.</summary>
    public IReadOnlyCollection<string> Complaints => complaints;

    /// <summary>What people paste into their chats.</summary>
    public PastedPictures Pictures { get; } = new();

    internal HttpClient Http { get; } = new() { Timeout = TimeSpan.FromSeconds(30) };

    internal CancellationToken Ending => ending.Token;

    public static async Task<FakeTeams> StartAsync(CancellationToken cancellationToken = default)
    {
        var teams = new FakeTeams();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromMilliseconds(100));
        teams.connector = builder.Build();
        teams.connector.MapConnector(teams);
        teams.Pictures.Map(teams.connector);
        await teams.connector.StartAsync(cancellationToken);
        teams.ServiceUrl = teams.connector.Urls.Single() + "/teams/";
        return teams;
    }

    /// <summary>The chat of that id; there is one as soon as somebody asks for it.</summary>
    public Chat Chat(string id) => chats.GetOrAdd(id, key => new Chat(key, this));

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        if (connector is not null)
        {
            await connector.DisposeAsync();
        }

        Http.Dispose();
        ending.Dispose();
    }

    internal Chat? Known(string id) => chats.GetValueOrDefault(id);

    internal void Complain(string complaint) => complaints.Enqueue(complaint);

    internal string NextId() => Interlocked.Increment(ref lastId).ToString(CultureInfo.InvariantCulture);

    /// <summary>Posts an activity to the bot, as the channel does.</summary>
    public async Task<BotAnswer> SendAsync(JsonObject activity, CancellationToken cancellationToken = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Bot);
        request.Content = new StringContent(activity.ToJsonString(), System.Text.Encoding.UTF8, "application/json");
        if (Token is { } token)
        {
            request.Headers.Authorization = new("Bearer", token);
        }

        using var response = await Http.SendAsync(request, cancellationToken);
        var body = await response.Content.ReadAsStringAsync(cancellationToken);
        return new BotAnswer((int)response.StatusCode, body);
    }
}
