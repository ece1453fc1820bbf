using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Whom the bot trusts, and where it gets its own tokens.</summary>
/// <param name="TokenIssuer">Who signs incoming tokens.</param>
/// <param name="OpenIdMetadataUrl">Where the signer publishes its keys.</param>
/// <param name="LoginUrl">The authority of the bot's own tokens.</param>
/// <param name="OAuthScope">What the bot's own tokens are for.</param>
/// <param name="CallerId">What is written into <c>callerId</c> of incoming activities.</param>
/// <param name="ValidateAuthority">Whether the authority is looked up before it is used.</param>
internal sealed record ChannelTrust(
    string TokenIssuer,
    string OpenIdMetadataUrl,
    string LoginUrl,
    string OAuthScope,
    string CallerId,
    bool ValidateAuthority)
{
    internal static readonly ChannelTrust PublicCloud = new(
        AuthenticationConstants.ToBotFromChannelTokenIssuer,
        AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
        AuthenticationConstants.ToChannelFromBotLoginUrl,
        AuthenticationConstants.ToChannelFromBotOAuthScope,
        CallerIdConstants.PublicAzureChannel,
        ValidateAuthority: true);
}
