using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Reads an identity out of a bearer token whose signature, issuer, lifetime and key are good.</summary>
public class JwtTokenExtractor
{
    // Safe for any number of threads.
    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false };

    private readonly SigningKeys keys;
    private readonly TokenValidationParameters parameters;

    /// <param name="httpClient">Reads the published keys; null for the one that the process shares.</param>
    /// <param name="tokenValidationParameters">What a good token is. Copied.</param>
    /// <param name="metadataUrl">Where the issuer publishes its keys, as OpenID metadata.</param>
    /// <param name="allowedSigningAlgorithms">For instance <c>RS256</c>.</param>
    public JwtTokenExtractor(
        HttpClient httpClient,
        TokenValidationParameters tokenValidationParameters,
        string metadataUrl,
        HashSet<string> allowedSigningAlgorithms)
    {
        ArgumentNullException.ThrowIfNull(tokenValidationParameters);
        ArgumentNullException.ThrowIfNull(allowedSigningAlgorithms);
        keys = SigningKeys.At(metadataUrl, httpClient);
        parameters = tokenValidationParameters.Clone();
        parameters.ConfigurationManager = keys.Source;
        parameters.ValidAlgorithms = allowedSigningAlgorithms;
    }

    /// <inheritdoc cref="GetIdentityAsync(string, string, string[])"/>
    public Task<ClaimsIdentity> GetIdentityAsync(string authorizationHeader, string channelId) =>
        GetIdentityAsync(authorizationHeader, channelId, []);

    /// <summary>The identity in a header; null where the header holds no bearer token.</summary>
    /// <exception cref="UnauthorizedAccessException">The token is not good.</exception>
    /// <exception cref="InvalidOperationException">The published keys cannot be read.</exception>
    public Task<ClaimsIdentity> GetIdentityAsync(string authorizationHeader, string channelId, string[] requiredEndorsements) =>
        GetIdentityAsync(authorizationHeader, channelId, requiredEndorsements, CancellationToken.None);

    internal async Task<ClaimsIdentity> GetIdentityAsync(
        string authorizationHeader,
        string channelId,
        string[] requiredEndorsements,
        CancellationToken cancellationToken)
    {
        if (authorizationHeader?.Split(' ') is not [var scheme, var token] || !scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase))
            return null;

        // Asked first, so that an outage of the issuer is told from a bad token.
        await keys.Source.GetConfigurationAsync(cancellationToken);
        var result = await Handler.ValidateTokenAsync(token, parameters);
        if (!result.IsValid)
            throw new UnauthorizedAccessException("The token is not valid.", result.Exception);

        await RequireEndorsementsAsync((JsonWebToken)result.SecurityToken, [channelId, .. requiredEndorsements ?? []], cancellationToken);
        return result.ClaimsIdentity;
    }

    private async Task RequireEndorsementsAsync(JsonWebToken token, string[] required, CancellationToken cancellationToken)
    {
        var endorsements = await keys.EndorsementsAsync(token.Kid, cancellationToken);
        foreach (var endorsement in required)
        {
            if (!EndorsementsValidator.Validate(endorsement, endorsements))
                throw new UnauthorizedAccessException($"The key of the token is not endorsed for '{endorsement}'.");
        }
    }
}
