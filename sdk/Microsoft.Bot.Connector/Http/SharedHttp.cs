namespace Microsoft.Bot.Connector.Http;

/// <summary>The HTTP client of the process, for callers that bring none.</summary>
internal static class SharedHttp
{
    internal static readonly HttpClient Client = new(new SocketsHttpHandler
    {
        // A connection that lives for ever never sees that a service's address changed.
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        AllowAutoRedirect = false,
        UseCookies = false,
    });
}
