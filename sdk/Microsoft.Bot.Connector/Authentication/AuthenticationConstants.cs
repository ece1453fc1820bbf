namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Addresses and claims of the trust between channels and bots.</summary>
public static class AuthenticationConstants
{
    /// <summary>Who signs the tokens that channels send.</summary>
    public const string ToBotFromChannelTokenIssuer = "https://api.botframework.com";

    /// <summary>Where the keys of those tokens are published.</summary>
    public const string ToBotFromChannelOpenIdMetadataUrl = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Where a bot gets its own tokens.</summary>
    public const string ToChannelFromBotLoginUrl = "https://login.microsoftonline.com/botframework.com";

    /// <summary>The same, for a tenant.</summary>
    public const string ToChannelFromBotLoginUrlTemplate = "https://login.microsoftonline.com/{0}";

    /// <summary>What a bot's own tokens are for.</summary>
    public const string ToChannelFromBotOAuthScope = "https://api.botframework.com";

    public const string OAuthUrl = "https://api.botframework.com";
    public const string DefaultChannelAuthTenant = "botframework.com";
    public const string AnonymousAuthType = "anonymous";
    public const string AppIdClaim = "appid";
    public const string AudienceClaim = "aud";
    public const string AuthorizedParty = "azp";
    public const string ServiceUrlClaim = "serviceurl";
    public const string TenantIdClaim = "tid";
    public const string VersionClaim = "ver";

    public static readonly HashSet<string> AllowedSigningAlgorithms = new(StringComparer.Ordinal) { "RS256", "RS384", "RS512" };
}
