using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>An incoming request that may pass: who sent it, and how to answer.</summary>
public class AuthenticateRequestResult
{
    /// <summary>Gets or sets what the tokens of the answers are for.</summary>
    public string Audience { get; set; }

    public ClaimsIdentity ClaimsIdentity { get; set; }

    public string CallerId { get; set; }

    public ConnectorFactory ConnectorFactory { get; set; }
}
