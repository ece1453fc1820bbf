using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bot's secret, shown to a configured authority instead of the public cloud's.</summary>
internal sealed class PrivateCloudAppCredentials(
    string appId,
    string password,
    string channelAuthTenant,
    HttpClient customHttpClient,
    ILogger logger,
    string oAuthScope,
    string oAuthEndpoint,
    bool validateAuthority)
    : MicrosoftAppCredentials(appId, password, channelAuthTenant, customHttpClient, logger, oAuthScope)
{
    public override string OAuthEndpoint => oAuthEndpoint;

    public override bool ValidateAuthority => validateAuthority;
}
