using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The trust between channels and this bot: tokens signed by the channel service in, tokens of the bot out.</summary>
internal sealed class ChannelAuthentication(
    ChannelTrust trust,
    ServiceClientCredentialsFactory credentialFactory,
    AuthenticationConfiguration authConfiguration,
    IHttpClientFactory httpClientFactory) : BotFrameworkAuthentication
{
    private readonly ChannelTokens tokens = new(trust, credentialFactory, authConfiguration);

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity,
        string authHeader,
        CancellationToken cancellationToken)
    {
        var identity = await IdentifyAsync(activity, authHeader, cancellationToken);
        return new AuthenticateRequestResult
        {
            ClaimsIdentity = identity,
            Audience = trust.OAuthScope,
            CallerId = await GenerateCallerIdAsync(credentialFactory, identity, trust.CallerId, cancellationToken),
            ConnectorFactory = CreateConnectorFactory(identity),
        };
    }

    // A channel's token names the bot as its audience; a bot that speaks first may name itself as the app.
    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity)
    {
        var appId = claimsIdentity?.FindFirst(AuthenticationConstants.AudienceClaim)?.Value
            ?? claimsIdentity?.FindFirst(AuthenticationConstants.AppIdClaim)?.Value;
        return new ChannelConnectorFactory(appId, trust, credentialFactory, httpClientFactory);
    }

    public override string GetOriginatingAudience() => trust.OAuthScope;

    private async Task<ClaimsIdentity> IdentifyAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrWhiteSpace(authHeader))
            return await tokens.IdentifyAsync(authHeader, activity.ChannelId, activity.ServiceUrl, cancellationToken);

        if (!await credentialFactory.IsAuthenticationDisabledAsync(cancellationToken))
            throw new UnauthorizedAccessException("The request carries no token.");

        // A named kind of authentication, so that the identity counts as authenticated.
        return new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType);
    }
}
