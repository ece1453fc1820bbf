using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Asks for a token, and asks again where the authority is busy or away for a moment.</summary>
internal static class TokenRequest
{
    private const int MostAttempts = 3;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    /// <exception cref="MsalException">The authority refused, or was away for too long.</exception>
    internal static async Task<AuthenticatorResult> RunAsync(Func<Task<AuthenticationResult>> ask, ILogger logger)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var answer = await ask();
                return new AuthenticatorResult { AccessToken = answer.AccessToken, ExpiresOn = answer.ExpiresOn };
            }
            catch (MsalException failure) when (attempt < MostAttempts && Wait(failure, attempt) is { } wait)
            {
                logger?.LogWarning(failure, "No token of the bot at attempt {Attempt}; asking again in {Wait}", attempt, wait);
                await Task.Delay(wait, TimeProvider.System);
            }
        }
    }

    private static TimeSpan? Wait(MsalException failure, int attempt)
    {
        if (!failure.IsRetryable)
            return null;

        var told = (failure as MsalServiceException)?.Headers?.RetryAfter?.Delta;
        var wait = told ?? TimeSpan.FromMilliseconds(250 * (1 << attempt));
        return wait > LongestWait ? null : wait;
    }
}
