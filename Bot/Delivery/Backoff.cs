using System.Security.Cryptography;
using NodaTime;

namespace BackOffice.Bot.Delivery;

/// <summary>How long to wait before an effect is tried again: doubling from five seconds, at most a quarter of an hour, a little at random.</summary>
internal sealed class Backoff(RandomNumberGenerator random)
{
    /// <summary>Ten attempts span about an hour and a half.</summary>
    public const int Attempts = 10;

    private static readonly Duration First = Duration.FromSeconds(5);
    private static readonly Duration Longest = Duration.FromMinutes(15);

    /// <param name="attempt">How many attempts were made before the one that failed.</param>
    public Duration After(int attempt)
    {
        var full = Duration.Min(First * (1 << Math.Clamp(attempt, 0, 12)), Longest);

        // Between three quarters and all of it, so that many effects of one outage do not come back together.
        Span<byte> chance = stackalloc byte[1];
        random.GetBytes(chance);
        return full * (0.75 + (chance[0] / 1_020.0));
    }
}
