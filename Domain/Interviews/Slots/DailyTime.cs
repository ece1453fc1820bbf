using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>A part of every day on a local clock. An end that is not later than the start is on the next day; from midnight to midnight is all day.</summary>
public sealed record DailyTime(LocalTime Start, LocalTime End)
{
    public static DailyTime AllDay { get; } = new(LocalTime.Midnight, LocalTime.Midnight);
}
