using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What the claims of a token say.</summary>
public static class JwtTokenValidation
{
    /// <summary>The app that a token was given to: null where it names none. Version 1 tokens call it otherwise than version 2.</summary>
    public static string GetAppIdFromClaims(IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var all = claims as IReadOnlyCollection<Claim> ?? claims.ToList();
        return Value(AuthenticationConstants.VersionClaim) switch
        {
            null or "" or "1.0" => Value(AuthenticationConstants.AppIdClaim),
            "2.0" => Value(AuthenticationConstants.AuthorizedParty),
            _ => null,
        };

        string Value(string type) => all.FirstOrDefault(claim => claim.Type == type)?.Value;
    }
}
