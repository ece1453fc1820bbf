using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Asks the machine for the token of a managed identity. Tokens are kept by MSAL, once for the process.</summary>
public class ManagedIdentityAuthenticator : IAuthenticator
{
    private static readonly ConcurrentDictionary<(string AppId, HttpClient HttpClient), IManagedIdentityApplication> Apps = new();

    private readonly IManagedIdentityApplication app;
    private readonly string resource;
    private readonly ILogger logger;

    public ManagedIdentityAuthenticator(string appId, string resource, HttpClient customHttpClient = default, ILogger logger = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(appId);
        ArgumentException.ThrowIfNullOrWhiteSpace(resource);
        this.resource = resource;
        this.logger = logger;
        app = Apps.GetOrAdd((appId, customHttpClient), static key => Build(key.AppId, key.HttpClient));
    }

    public Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false) =>
        TokenRequest.RunAsync(() => app.AcquireTokenForManagedIdentity(resource).WithForceRefresh(forceRefresh).ExecuteAsync(), logger);

    private static IManagedIdentityApplication Build(string appId, HttpClient httpClient)
    {
        var builder = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(appId));
        return httpClient == null ? builder.Build() : builder.WithHttpClientFactory(new GivenHttpClient(httpClient)).Build();
    }
}
