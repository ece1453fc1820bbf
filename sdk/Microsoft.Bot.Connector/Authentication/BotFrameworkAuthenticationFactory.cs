using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes the trust between channels and this bot from configured values; those left empty are the public cloud's.</summary>
public static class BotFrameworkAuthenticationFactory
{
    /// <summary>Everybody may call, and answers carry no token: for development only.</summary>
    public static BotFrameworkAuthentication Create() => Create(
        channelService: null,
        validateAuthority: false,
        toChannelFromBotLoginUrl: null,
        toChannelFromBotOAuthScope: null,
        toBotFromChannelTokenIssuer: null,
        oAuthUrl: null,
        toBotFromChannelOpenIdMetadataUrl: null,
        toBotFromEmulatorOpenIdMetadataUrl: null,
        callerId: null,
        credentialFactory: new PasswordServiceClientCredentialFactory(),
        authConfiguration: new AuthenticationConfiguration(),
        httpClientFactory: null,
        logger: NullLogger.Instance);

    /// <exception cref="ArgumentException">The channel service is that of a national cloud, which is not covered.</exception>
    public static BotFrameworkAuthentication Create(
        string channelService,
        bool validateAuthority,
        string toChannelFromBotLoginUrl,
        string toChannelFromBotOAuthScope,
        string toBotFromChannelTokenIssuer,
        string oAuthUrl,
        string toBotFromChannelOpenIdMetadataUrl,
        string toBotFromEmulatorOpenIdMetadataUrl,
        string callerId,
        ServiceClientCredentialsFactory credentialFactory,
        AuthenticationConfiguration authConfiguration,
        IHttpClientFactory httpClientFactory,
        ILogger logger)
    {
        if (!string.IsNullOrEmpty(channelService))
            throw new ArgumentException("The provided ChannelService value is not supported.", nameof(channelService));

        ArgumentNullException.ThrowIfNull(credentialFactory);
        var channels = ChannelTrust.PublicCloud;
        var configured = new ChannelTrust(
            Given(toBotFromChannelTokenIssuer, channels.TokenIssuer),
            Given(toBotFromChannelOpenIdMetadataUrl, channels.OpenIdMetadataUrl),
            Given(toChannelFromBotLoginUrl, channels.LoginUrl),
            Given(toChannelFromBotOAuthScope, channels.OAuthScope),
            Given(callerId, channels.CallerId),
            validateAuthority);
        authConfiguration ??= new AuthenticationConfiguration();
        return new ChannelAuthentication(configured, credentialFactory, authConfiguration, httpClientFactory);
    }

    private static string Given(string configured, string otherwise) => string.IsNullOrWhiteSpace(configured) ? otherwise : configured;
}
