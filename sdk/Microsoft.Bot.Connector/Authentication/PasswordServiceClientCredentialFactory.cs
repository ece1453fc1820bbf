using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bot with a secret, of one tenant or, where none is given, of all. Without an app id, authentication is off.</summary>
public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly HttpClient httpClient;
    private readonly ILogger logger;

    // One for each audience and authority, so that a token is asked for once, not once a turn.
    private readonly ConcurrentDictionary<(string AppId, string Scope, string LoginEndpoint), AppCredentials> made = new();

    public PasswordServiceClientCredentialFactory()
    {
    }

    public PasswordServiceClientCredentialFactory(string appId, string password, string tenantId, HttpClient httpClient, ILogger logger)
    {
        AppId = appId;
        Password = password;
        TenantId = tenantId;
        this.httpClient = httpClient;
        this.logger = logger;
    }

    public string AppId { get; set; }

    public string Password { get; set; }

    public string TenantId { get; }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(appId == AppId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(string.IsNullOrEmpty(AppId));

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId,
        string oauthScope,
        string loginEndpoint,
        bool validateAuthority,
        CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(AppId))
            return Task.FromResult<ServiceClientCredentials>(MicrosoftAppCredentials.Empty);

        if (appId != AppId)
            throw new InvalidOperationException("Invalid appId.");

        var key = (appId, oauthScope, loginEndpoint);
        return Task.FromResult<ServiceClientCredentials>(
            made.TryGetValue(key, out var credentials)
                ? credentials
                : made.GetOrAdd(key, Make(oauthScope, loginEndpoint, validateAuthority)));
    }

    private MicrosoftAppCredentials Make(string oauthScope, string loginEndpoint, bool validateAuthority) =>
        string.Equals(loginEndpoint, AuthenticationConstants.ToChannelFromBotLoginUrl, StringComparison.OrdinalIgnoreCase)
            ? new MicrosoftAppCredentials(AppId, Password, TenantId, httpClient, logger, oauthScope)
            : new PrivateCloudAppCredentials(AppId, Password, TenantId, httpClient, logger, oauthScope, loginEndpoint, validateAuthority);
}
