using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The trust between channels and this bot, both ways.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <summary>Lets an incoming activity pass.</summary>
    /// <param name="activity">What came in: its channel and service URL must be those of the token.</param>
    /// <param name="authHeader">The <c>Authorization</c> header; null or empty where there was none.</param>
    /// <param name="cancellationToken">Ends the wait for the published keys.</param>
    /// <exception cref="UnauthorizedAccessException">It may not pass.</exception>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity,
        string authHeader,
        CancellationToken cancellationToken);

    /// <summary>Makes clients for a bot that speaks first, or answers later.</summary>
    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);

    /// <summary>What the tokens are for when the bot speaks first.</summary>
    public virtual string GetOriginatingAudience() => throw new NotSupportedException();

    /// <summary>What is written into an activity's <c>callerId</c>: nothing where everybody may call.</summary>
    protected async Task<string> GenerateCallerIdAsync(
        ServiceClientCredentialsFactory credentialFactory,
        ClaimsIdentity claimsIdentity,
        string callerId,
        CancellationToken cancellationToken) =>
        await credentialFactory.IsAuthenticationDisabledAsync(cancellationToken) ? null : callerId;
}
