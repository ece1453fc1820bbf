namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What is asked of an incoming token beyond its own validity.</summary>
public class AuthenticationConfiguration
{
    /// <summary>Gets or sets the endorsements that the signing key must have, besides that of the channel.</summary>
    public string[] RequiredEndorsements { get; set; } = [];

    /// <summary>Gets or sets what looks at the claims last; null for nothing.</summary>
    public virtual ClaimsValidator ClaimsValidator { get; set; }
}
