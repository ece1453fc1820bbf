using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;

namespace BackOffice.SdkTests.Connector;

/// <summary>
/// The authority that gives the bot its tokens, and the machine's own for managed identities. MSAL speaks to authorities by https only,
/// so its requests are led to this server by the HTTP client.
/// </summary>
internal sealed class LoginService : IAsyncDisposable
{
    private LocalServer? server;

    internal ConcurrentQueue<(string Target, string Form)> Requests { get; } = new();

    internal HttpClient HttpClient { get; private set; } = null!;

    /// <summary>How many requests are answered "busy" first.</summary>
    internal int Busy { get; set; }

    internal static async Task<LoginService> StartAsync()
    {
        var service = new LoginService();
        service.server = await LocalServer.StartAsync(service.AnswerAsync);
        service.HttpClient = new HttpClient(new LedTo(service.server.Address));
        return service;
    }

    public async ValueTask DisposeAsync()
    {
        HttpClient.Dispose();
        await server!.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        Requests.Enqueue((context.Request.Path + context.Request.QueryString, await reader.ReadToEndAsync()));
        context.Response.ContentType = "application/json";
        if (Busy > 0)
        {
            Busy--;
            context.Response.StatusCode = 503;
            return;
        }

        var expires = TimeProvider.System.GetUtcNow().AddHours(1).ToUnixTimeSeconds();
        await context.Response.WriteAsync(
            $$"""{ "token_type": "Bearer", "expires_in": "3599", "expires_on": "{{expires}}", "access_token": "token-{{Requests.Count}}" }""");
    }

    private sealed class LedTo(Uri address) : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = new Uri(address, request.RequestUri!.PathAndQuery);
            return base.SendAsync(request, cancellationToken);
        }
    }
}
