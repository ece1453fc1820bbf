using Azure.Core;

namespace BackOffice.Graph;

/// <summary>A word that an emulator takes for a token. Options refuse it for anything but this machine.</summary>
internal sealed class DevelopmentCredential : TokenCredential
{
    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        new("development", DateTimeOffset.MaxValue);

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        new(GetToken(requestContext, cancellationToken));
}
