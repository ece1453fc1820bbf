using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bot that is a managed identity: no secret that can expire.</summary>
public class ManagedIdentityServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly string appId;
    private readonly HttpClient httpClient;
    private readonly ILogger logger;
    private readonly ConcurrentDictionary<string, ManagedIdentityAppCredentials> made = new(StringComparer.Ordinal);

    /// <param name="appId">The client id of the user-assigned identity.</param>
    /// <param name="httpClient">Null for MSAL's own.</param>
    /// <param name="logger">Null for none.</param>
    public ManagedIdentityServiceClientCredentialsFactory(string appId, HttpClient httpClient = default, ILogger logger = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(appId);
        this.appId = appId;
        this.httpClient = httpClient;
        this.logger = logger;
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(appId == this.appId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId,
        string audience,
        string loginEndpoint,
        bool validateAuthority,
        CancellationToken cancellationToken)
    {
        if (appId != this.appId)
            throw new InvalidOperationException("Invalid Managed ID.");

        return Task.FromResult<ServiceClientCredentials>(
            made.GetOrAdd(audience, scope => new ManagedIdentityAppCredentials(this.appId, scope, httpClient, logger)));
    }
}
