using NodaTime;
using NodaTime.Extensions;

namespace BackOffice.Bot.Office;

/// <summary>The clock by which the office goes: the real one, or one that is ahead of it. Pauses take as long as ever.</summary>
internal sealed class OfficeClock(TimeSpan ahead) : TimeProvider, IClock
{
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + ahead;

    public Instant GetCurrentInstant() => GetUtcNow().ToInstant();
}
