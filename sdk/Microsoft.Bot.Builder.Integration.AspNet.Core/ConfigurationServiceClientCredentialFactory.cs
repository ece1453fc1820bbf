using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// How the bot proves who it is, from the settings <c>MicrosoftAppType</c> (MultiTenant when empty, SingleTenant, UserAssignedMSI),
/// <c>MicrosoftAppId</c>, <c>MicrosoftAppPassword</c> and <c>MicrosoftAppTenantId</c>. Without an id, authentication is off.
/// </summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly ServiceClientCredentialsFactory _inner;

    /// <exception cref="ArgumentException">The type is unknown, or lacks one of its settings.</exception>
    public ConfigurationServiceClientCredentialFactory(IConfiguration configuration, HttpClient httpClient = null, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var appType = configuration["MicrosoftAppType"];
        var appId = configuration["MicrosoftAppId"];
        var password = configuration["MicrosoftAppPassword"];
        var tenantId = configuration["MicrosoftAppTenantId"];

        _inner = (string.IsNullOrWhiteSpace(appType) ? "MULTITENANT" : appType.Trim().ToUpperInvariant()) switch
        {
            "MULTITENANT" => new PasswordServiceClientCredentialFactory(appId, password, null, httpClient, logger),
            "SINGLETENANT" => new PasswordServiceClientCredentialFactory(
                Required(appId, "MicrosoftAppId", appType),
                Required(password, "MicrosoftAppPassword", appType),
                Required(tenantId, "MicrosoftAppTenantId", appType),
                httpClient,
                logger),
            "USERASSIGNEDMSI" => ManagedIdentity(
                Required(appId, "MicrosoftAppId", appType), Required(tenantId, "MicrosoftAppTenantId", appType), httpClient, logger),
            _ => throw new ArgumentException($"MicrosoftAppType '{appType}' is not known.", nameof(configuration)),
        };
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => _inner.IsValidAppIdAsync(appId, cancellationToken);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => _inner.IsAuthenticationDisabledAsync(cancellationToken);

    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        _inner.CreateCredentialsAsync(appId, audience, loginEndpoint, validateAuthority, cancellationToken);

    // The tenant is not used by an identity that the platform gives; asking for it catches a half-made configuration early.
    private static ManagedIdentityServiceClientCredentialsFactory ManagedIdentity(string appId, string tenantId, HttpClient httpClient, ILogger logger)
    {
        ArgumentNullException.ThrowIfNull(tenantId);
        return new ManagedIdentityServiceClientCredentialsFactory(appId, httpClient, logger);
    }

    private static string Required(string value, string setting, string appType) => string.IsNullOrWhiteSpace(value)
        ? throw new ArgumentException($"{setting} is required for the {appType} app type in configuration.", setting)
        : value;
}
