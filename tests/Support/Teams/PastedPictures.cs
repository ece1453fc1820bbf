using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BackOffice.Support.Teams;

/// <summary>Where the channel keeps pictures that people paste into a chat. It shows them only to who has the bot's token.</summary>
public sealed class PastedPictures
{
    private const string Path = "v3/attachments";

    private readonly ConcurrentDictionary<string, byte[]?> kept = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<int> failures = [];
    private int requests;

    /// <summary>What the bot must show; null when anybody may see the pictures.</summary>
    public string? Token { get; set; }

    /// <summary>How often somebody asked for a picture, in vain or not.</summary>
    public int Requests => Volatile.Read(ref requests);

    /// <summary>Every token that was shown, or an empty text for none.</summary>
    public ConcurrentQueue<string> Shown { get; } = [];

    /// <summary>The next requests are answered with this status.</summary>
    public void Fails(int status, int times = 1)
    {
        for (var i = 0; i < times; i++)
        {
            failures.Enqueue(status);
        }
    }

    /// <returns>The address, below that of the connector.</returns>
    /// <param name="content">Null for one that never ends; empty for one that never comes.</param>
    public string Keep(byte[]? content)
    {
        var id = $"0-weu-d1-{kept.Count.ToString(CultureInfo.InvariantCulture)}";
        kept[id] = content;
        return $"{Path}/{id}/views/original";
    }

    internal void Map(IEndpointRouteBuilder app) =>
        app.MapGet($"/teams/{Path}/{{id}}/views/original", (string id, HttpContext call) => ServeAsync(id, call));

    private async Task ServeAsync(string id, HttpContext call)
    {
        Interlocked.Increment(ref requests);
        var shown = call.Request.Headers.Authorization.ToString();
        Shown.Enqueue(shown);
        if (failures.TryDequeue(out var status))
        {
            call.Response.StatusCode = status;
            return;
        }

        if (Token is { } token && shown != $"Bearer {token}")
        {
            call.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        if (!kept.TryGetValue(id, out var content))
        {
            call.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        call.Response.ContentType = "image/jpeg";
        if (content is [])
        {
            await Task.Delay(Timeout.Infinite, call.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            return;
        }

        if (content is not null)
        {
            call.Response.ContentLength = content.Length;
            await call.Response.Body.WriteAsync(content, call.RequestAborted);
            return;
        }

        byte[] part = [0xFF, 0xD8, 0xFF, .. new byte[64 * 1024]];
        while (!call.RequestAborted.IsCancellationRequested)
        {
            await call.Response.Body.WriteAsync(part, call.RequestAborted);
        }
    }
}
