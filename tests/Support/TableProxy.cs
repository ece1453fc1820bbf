using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BackOffice.Support;

/// <summary>One call that went to the table service.</summary>
/// <param name="Path">With its query, decoded.</param>
/// <param name="Entities">How many entities the answer carried; 0 for other than reads.</param>
public sealed record TableCall(string Method, string Path, int Status, int Entities)
{
    public bool IsRead => Method == HttpMethods.Get;
}

/// <summary>Stands between the bot and the table service: counts the calls, and can be down.</summary>
public sealed class TableProxy : IAsyncDisposable
{
    private static readonly string[] PerConnection = ["Host", "Connection", "Transfer-Encoding", "Keep-Alive"];

    private readonly ConcurrentQueue<TableCall> calls = [];
    private readonly WebApplication server;
    private readonly HttpClient http = new();
    private readonly Uri behind;
    private volatile bool isDown;
    private volatile bool isCut;
    private Func<string, bool>? cutsAfter;

    private TableProxy(WebApplication server, Uri behind)
    {
        this.server = server;
        this.behind = behind;
    }

    public IReadOnlyCollection<TableCall> Calls => calls;

    /// <summary>Every call is answered 503 while this is set.</summary>
    public bool IsDown
    {
        get => isDown;
        set => isDown = value;
    }

    /// <param name="connectionString">That of the emulator; its table endpoint is replaced by this proxy's.</param>
    public static async Task<(TableProxy Proxy, string ConnectionString)> StartAsync(
        Uri behind, string connectionString, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(behind);
        ArgumentNullException.ThrowIfNull(connectionString);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromMilliseconds(100));
        var application = builder.Build();
        var proxy = new TableProxy(application, behind);
        application.Run(proxy.ForwardAsync);
        await application.StartAsync(cancellationToken);
        var front = new Uri(new Uri(application.Urls.Single()), behind.AbsolutePath);
        return (proxy, connectionString.Replace(behind.AbsoluteUri.TrimEnd('/'), front.AbsoluteUri.TrimEnd('/'), StringComparison.Ordinal));
    }

    public void Forget() => calls.Clear();

    /// <summary>Whether nothing comes through any more.</summary>
    public bool IsCut => isCut;

    /// <summary>From now on nothing comes through any more, as when the process behind it has died.</summary>
    public void Cut() => isCut = true;

    /// <summary>Cut as soon as the table service has carried out a call whose path is such, before anybody learns of it.</summary>
    public void CutsAfter(Func<string, bool> isSuch) => cutsAfter = isSuch;

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        http.Dispose();
    }

    private async Task ForwardAsync(HttpContext call)
    {
        if (isCut)
        {
            call.Abort();
            return;
        }

        var path = call.Request.Path.Value + call.Request.QueryString.Value;
        if (isDown)
        {
            call.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            Note(call, path, entities: 0);
            return;
        }

        using var request = await CopyAsync(call.Request);
        using var response = await http.SendAsync(request, call.RequestAborted);
        var body = await response.Content.ReadAsByteArrayAsync(call.RequestAborted);
        call.Response.StatusCode = (int)response.StatusCode;
        foreach (var header in response.Headers.Concat(response.Content.Headers))
        {
            if (!PerConnection.Contains(header.Key, StringComparer.OrdinalIgnoreCase))
            {
                call.Response.Headers[header.Key] = header.Value.ToArray();
            }
        }

        Note(call, path, Entities(call.Request.Method, response.IsSuccessStatusCode, body));
        if (cutsAfter?.Invoke(path) is true)
        {
            isCut = true;
            call.Abort();
            return;
        }

        if (body.Length > 0)
        {
            await call.Response.Body.WriteAsync(body, call.RequestAborted);
        }
    }

    private async Task<HttpRequestMessage> CopyAsync(HttpRequest original)
    {
        var target = new Uri(behind, original.HttpContext.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget);
        var request = new HttpRequestMessage(new HttpMethod(original.Method), target);
        using var body = new MemoryStream();
        await original.Body.CopyToAsync(body, original.HttpContext.RequestAborted);
        if (body.Length > 0)
        {
            request.Content = new ByteArrayContent(body.ToArray());
        }

        foreach (var header in original.Headers)
        {
            if (!PerConnection.Contains(header.Key, StringComparer.OrdinalIgnoreCase)
                && !request.Headers.TryAddWithoutValidation(header.Key, header.Value.ToArray()))
            {
                request.Content?.Headers.TryAddWithoutValidation(header.Key, header.Value.ToArray());
            }
        }

        return request;
    }

    // Each entity of an answer names its row once.
    private static int Entities(string method, bool isSuccess, byte[] body)
    {
        var count = 0;
        if (isSuccess && HttpMethods.IsGet(method))
        {
            for (var rest = body.AsSpan(); rest.IndexOf("\"RowKey\":"u8) is >= 0 and var at; rest = rest[(at + 1)..])
            {
                count++;
            }
        }

        return count;
    }

    private void Note(HttpContext call, string path, int entities) =>
        calls.Enqueue(new TableCall(call.Request.Method, Uri.UnescapeDataString(path), call.Response.StatusCode, entities));
}
