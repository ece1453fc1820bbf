using System.Collections.Immutable;
using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>
/// When somebody works, on the clock of their own zone: an instant is within the hours when that clock reads so. Hours that end on the
/// next day belong to the day on which they begin.
/// </summary>
public sealed record WeeklyHours(DateTimeZone Zone, ImmutableArray<IsoDayOfWeek> Days, DailyTime Hours)
{
    public static ImmutableArray<IsoDayOfWeek> Weekdays { get; } =
        [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday];

    public static ImmutableArray<IsoDayOfWeek> AllWeek { get; } = [.. Weekdays, IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday];

    public static WeeklyHours EveryDay(DateTimeZone zone, DailyTime hours) => new(zone, AllWeek, hours);

    internal int DayMask
    {
        get
        {
            var mask = 0;
            foreach (var day in Days)
            {
                mask |= 1 << (int)day;
            }

            return mask;
        }
    }

    public bool Equals(WeeklyHours? other) =>
        other is not null && Zone.Equals(other.Zone) && Hours == other.Hours && Days.AsSpan().SequenceEqual(other.Days.AsSpan());

    public override int GetHashCode() => HashCode.Combine(Zone, Hours, DayMask);
}
