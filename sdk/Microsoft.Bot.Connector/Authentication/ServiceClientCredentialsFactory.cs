using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Knows the app ids of the bot, and how it proves to be them.</summary>
public abstract class ServiceClientCredentialsFactory
{
    public abstract Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken);

    /// <summary>True where the bot has no app id: then everybody may call it.</summary>
    public abstract Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken);

    /// <summary>What puts the bot's token on each request.</summary>
    /// <param name="appId">Which of the bot's app ids speaks.</param>
    /// <param name="audience">What the token is for.</param>
    /// <param name="loginEndpoint">The authority that gives the token.</param>
    /// <param name="validateAuthority">Whether the authority is looked up before it is used.</param>
    /// <param name="cancellationToken">Ends the making.</param>
    /// <exception cref="InvalidOperationException">The app id is not the bot's.</exception>
    public abstract Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId,
        string audience,
        string loginEndpoint,
        bool validateAuthority,
        CancellationToken cancellationToken);
}
