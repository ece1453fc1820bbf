using System.Globalization;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Puts the bot's token on each request. Without an app id, it puts none.</summary>
public abstract class AppCredentials : ServiceClientCredentials
{
    // MSAL gives no token that is nearer to its end than this, so a kept one is not used longer either.
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);

    private Lazy<IAuthenticator> authenticator;
    private AuthenticatorResult kept;

    public AppCredentials(
        string channelAuthTenant = default,
        HttpClient customHttpClient = default,
        ILogger logger = default,
        string oAuthScope = default)
    {
        OAuthScope = string.IsNullOrWhiteSpace(oAuthScope) ? AuthenticationConstants.ToChannelFromBotOAuthScope : oAuthScope;
        AuthTenant = channelAuthTenant;
        CustomHttpClient = customHttpClient;
        Logger = logger ?? NullLogger.Instance;
    }

    public string MicrosoftAppId { get; set; }

    /// <summary>Gets or sets the tenant whose authority gives the token.</summary>
    public virtual string ChannelAuthTenant
    {
        get => string.IsNullOrEmpty(AuthTenant) ? DefaultChannelAuthTenant : AuthTenant;
        set => AuthTenant = value;
    }

    /// <summary>Gets the authority that gives the token.</summary>
    public virtual string OAuthEndpoint => string.Format(CultureInfo.InvariantCulture, ToChannelFromBotLoginUrlTemplate, ChannelAuthTenant);

    /// <summary>Gets what the token is for.</summary>
    public virtual string OAuthScope { get; }

    /// <summary>Gets whether the authority is looked up before it is used.</summary>
    public virtual bool ValidateAuthority => true;

    protected string AuthTenant { get; set; }

    protected HttpClient CustomHttpClient { get; set; }

    protected ILogger Logger { get; set; }

    protected virtual string DefaultChannelAuthTenant => AuthenticationConstants.DefaultChannelAuthTenant;

    protected virtual string ToChannelFromBotLoginUrlTemplate => AuthenticationConstants.ToChannelFromBotLoginUrlTemplate;

    public override async Task ProcessHttpRequestAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var token = await GetTokenAsync();
        if (!string.IsNullOrEmpty(token))
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    /// <summary>A token that is good for five minutes at least; null without an app id.</summary>
    public async Task<string> GetTokenAsync(bool forceRefresh = false)
    {
        if (string.IsNullOrWhiteSpace(MicrosoftAppId))
            return null;

        if (!forceRefresh && kept is { } good && good.ExpiresOn - Margin > TimeProvider.System.GetUtcNow())
            return good.AccessToken;

        authenticator ??= BuildIAuthenticator();
        kept = await authenticator.Value.GetTokenAsync(forceRefresh);
        return kept.AccessToken;
    }

    protected abstract Lazy<IAuthenticator> BuildIAuthenticator();
}
