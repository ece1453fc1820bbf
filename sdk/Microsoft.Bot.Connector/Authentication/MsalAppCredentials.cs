using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gets the bot's token through MSAL, and puts it on each request.</summary>
public class MsalAppCredentials : AppCredentials, IAuthenticator
{
    /// <summary>Puts no token on a request.</summary>
    public static readonly MsalAppCredentials Empty = new(clientApplication: null, appId: null);

    private const string DefaultAuthority = AuthenticationConstants.ToChannelFromBotLoginUrl;

    private readonly IConfidentialClientApplication app;
    private readonly string[] scopes;

    /// <param name="clientApplication">MSAL's client, whose token cache is used.</param>
    /// <param name="appId">Null to put no token on a request.</param>
    /// <param name="authority">Not used: the client has its own.</param>
    /// <param name="scope">What the token is for; null for the channel service.</param>
    /// <param name="validateAuthority">Not used: the client has its own.</param>
    /// <param name="logger">Null for none.</param>
    public MsalAppCredentials(
        IConfidentialClientApplication clientApplication,
        string appId,
        string authority = default,
        string scope = default,
        bool validateAuthority = true,
        ILogger logger = default)
        : base(channelAuthTenant: null, customHttpClient: null, logger, scope)
    {
        const string everything = "/.default";
        MicrosoftAppId = appId;
        app = clientApplication;
        scopes = [OAuthScope.EndsWith(everything, StringComparison.Ordinal) ? OAuthScope : OAuthScope + everything];
    }

    public MsalAppCredentials(
        string appId,
        string appPassword,
        string authority = default,
        string scope = default,
        bool validateAuthority = true,
        ILogger logger = default)
        : this(
            ConfidentialApps.For(new(appId, appPassword, authority ?? DefaultAuthority, validateAuthority, HttpClient: null)),
            appId,
            authority,
            scope,
            validateAuthority,
            logger)
    {
    }

    Task<AuthenticatorResult> IAuthenticator.GetTokenAsync(bool forceRefresh) =>
        TokenRequest.RunAsync(() => app.AcquireTokenForClient(scopes).WithForceRefresh(forceRefresh).ExecuteAsync(), Logger);

    protected override Lazy<IAuthenticator> BuildIAuthenticator() => new(this);
}
