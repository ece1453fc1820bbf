using System.Security.Claims;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Looks at the token of an activity: signed by the channel service, for this bot, from this channel and service URL.</summary>
internal sealed class ChannelTokens(
    ChannelTrust trust,
    ServiceClientCredentialsFactory credentialFactory,
    AuthenticationConfiguration authConfiguration)
{
    private readonly JwtTokenExtractor extractor = new(
        httpClient: null,
        new TokenValidationParameters
        {
            ValidIssuer = trust.TokenIssuer,

            // The audience is checked below: only the credentials know which app ids are the bot's.
            ValidateAudience = false,
            ClockSkew = TimeSpan.FromMinutes(5),
            RequireSignedTokens = true,
            RequireExpirationTime = true,
        },
        trust.OpenIdMetadataUrl,
        AuthenticationConstants.AllowedSigningAlgorithms);

    /// <exception cref="UnauthorizedAccessException">The token is refused.</exception>
    internal async Task<ClaimsIdentity> IdentifyAsync(
        string authHeader,
        string channelId,
        string serviceUrl,
        CancellationToken cancellationToken)
    {
        var identity = await extractor.GetIdentityAsync(authHeader, channelId, authConfiguration.RequiredEndorsements, cancellationToken)
            ?? throw new UnauthorizedAccessException("The request carries no token of the channel service.");

        var appId = identity.FindFirst(AuthenticationConstants.AudienceClaim)?.Value;
        if (string.IsNullOrEmpty(appId) || !await credentialFactory.IsValidAppIdAsync(appId, cancellationToken))
            throw new UnauthorizedAccessException("The token is for another bot.");

        var tokenServiceUrl = identity.FindFirst(AuthenticationConstants.ServiceUrlClaim)?.Value;
        if (string.IsNullOrWhiteSpace(tokenServiceUrl) || !string.Equals(tokenServiceUrl, serviceUrl, StringComparison.OrdinalIgnoreCase))
            throw new UnauthorizedAccessException("The token is for another service URL.");

        if (authConfiguration.ClaimsValidator is { } validator)
            await validator.ValidateClaimsAsync(identity.Claims.ToList());

        return identity;
    }
}
