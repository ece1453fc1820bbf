namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gets tokens of the bot.</summary>
public interface IAuthenticator
{
    /// <param name="forceRefresh">True to ask for a new one even where a kept one is still good.</param>
    Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false);
}
