using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>What the office wants of the times at which it interviews.</summary>
public sealed record SlotRules
{
    /// <summary>Nothing begins sooner than so long after now.</summary>
    public Duration Notice { get; init; } = Duration.FromHours(4);

    /// <summary>On everybody's own clock; null for none.</summary>
    public DailyTime? Lunch { get; init; } = new(new LocalTime(12, 0), new LocalTime(13, 0));

    public Duration BufferBefore { get; init; }

    public Duration BufferAfter { get; init; }

    /// <summary>How many interviews a day somebody has at most; null for any number.</summary>
    public int? MostADay { get; init; }

    /// <summary>Between two panels of one day.</summary>
    public Duration Break { get; init; } = Duration.FromMinutes(15);

    /// <summary>When a candidate can be met, on their own clock.</summary>
    public DailyTime Candidates { get; init; } = new(new LocalTime(7, 0), new LocalTime(21, 0));
}
