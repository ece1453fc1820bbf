using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Shows the bot's secret to Microsoft Entra ID, and puts the token on each request.</summary>
public class MicrosoftAppCredentials : AppCredentials
{
    public const string MicrosoftAppIdKey = "MicrosoftAppId";
    public const string MicrosoftAppPasswordKey = "MicrosoftAppPassword";
    public const string MicrosoftAppTenantIdKey = "MicrosoftAppTenantId";
    public const string MicrosoftAppTypeKey = "MicrosoftAppType";

    /// <summary>Puts no token on a request.</summary>
    public static readonly MicrosoftAppCredentials Empty = new(appId: null, password: null);

    public MicrosoftAppCredentials(
        string appId,
        string password,
        HttpClient customHttpClient = default,
        ILogger logger = default,
        string oAuthScope = default)
        : this(appId, password, channelAuthTenant: null, customHttpClient, logger, oAuthScope)
    {
    }

    public MicrosoftAppCredentials(
        string appId,
        string password,
        string channelAuthTenant,
        HttpClient customHttpClient = default,
        ILogger logger = default,
        string oAuthScope = default)
        : base(channelAuthTenant, customHttpClient, logger, oAuthScope)
    {
        MicrosoftAppId = appId;
        MicrosoftAppPassword = password;
    }

    public string MicrosoftAppPassword { get; set; }

    protected override Lazy<IAuthenticator> BuildIAuthenticator() => new(() =>
    {
        var app = ConfidentialApps.For(new(MicrosoftAppId, MicrosoftAppPassword, OAuthEndpoint, ValidateAuthority, CustomHttpClient));
        return new MsalAppCredentials(app, MicrosoftAppId, OAuthEndpoint, OAuthScope, ValidateAuthority, Logger);
    });
}
