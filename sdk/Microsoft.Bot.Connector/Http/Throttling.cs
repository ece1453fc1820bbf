using System.Net;
using System.Security.Cryptography;

namespace Microsoft.Bot.Connector.Http;

/// <summary>
/// How long to wait before a call is made again. Only "too many requests" is safe to repeat: after any other failure the message
/// may have been delivered.
/// </summary>
internal static class Throttling
{
    private const int MostAttempts = 4;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    /// <summary>Null where the answer stands: another failure, no attempts left, or a wait too long for a turn.</summary>
    internal static TimeSpan? Wait(HttpResponseMessage response, int attempt)
    {
        if (response.StatusCode != HttpStatusCode.TooManyRequests || attempt >= MostAttempts)
            return null;

        // Everybody who was told the same second would come back at once.
        var jitter = TimeSpan.FromMilliseconds(RandomNumberGenerator.GetInt32(100));
        var wait = (Told(response) ?? TimeSpan.FromMilliseconds(500 * (1 << (attempt - 1)))) + jitter;
        return wait > LongestWait ? null : wait;
    }

    private static TimeSpan? Told(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date > TimeProvider.System.GetUtcNow() ? date - TimeProvider.System.GetUtcNow() : TimeSpan.Zero,
        _ => null,
    };
}
