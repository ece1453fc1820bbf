using System.Collections.Concurrent;
using System.Text.Json;

namespace BackOffice.Load;

/// <summary>The connector's side: takes what the bot posts, gives it an id, and remembers the last card of each chat.</summary>
internal sealed class LoopbackConnector : IAsyncDisposable
{
    private readonly WebApplication server;
    private readonly ConcurrentDictionary<string, (string Id, JsonElement Card)> cards = new(StringComparer.Ordinal);
    private int ids;
    private int received;

    private LoopbackConnector(WebApplication server) => this.server = server;

    public string ServiceUrl { get; private set; } = string.Empty;

    public int Received => received;

    public static async Task<LoopbackConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var connector = new LoopbackConnector(app);
        app.MapPost("/v3/conversations/{chat}/activities/{reply?}", connector.TakeAsync);
        app.MapPut("/v3/conversations/{chat}/activities/{activity}", (string activity) => Results.Ok(new { id = activity }));
        await app.StartAsync();
        connector.ServiceUrl = app.Urls.First();
        return connector;
    }

    /// <summary>The last card that came to the chat, with the id of its message.</summary>
    public (string Id, JsonElement Card) LastCard(string chat) => cards[chat];

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private async Task<IResult> TakeAsync(string chat, HttpRequest request)
    {
        using var activity = await JsonDocument.ParseAsync(request.Body);
        var id = Interlocked.Increment(ref ids).ToString(System.Globalization.CultureInfo.InvariantCulture);
        Interlocked.Increment(ref received);
        if (activity.RootElement.TryGetProperty("attachments", out var attachments) && attachments.GetArrayLength() > 0)
        {
            cards[chat] = (id, attachments[0].GetProperty("content").Clone());
        }

        return Results.Json(new { id }, statusCode: StatusCodes.Status201Created);
    }
}
