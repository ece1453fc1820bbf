using System.Runtime.InteropServices;
using NodaTime;
using NodaTime.TimeZones;

namespace BackOffice.Domain.Interviews;

/// <summary>
/// The windows in which a zone's clock reads a time of the day on some days of the week, in ascending order, as ticks since the Unix
/// epoch. Walks the zone's offsets itself: mapping each local time takes an object a time.
/// </summary>
/// <param name="joins">Whether windows that touch are one. Parts of one day are one in any case.</param>
[StructLayout(LayoutKind.Auto)]
internal struct LocalWindows(DateTimeZone zone, int dayMask, DailyTime hours, long from, long to, bool joins)
{
    private const int EpochDayOfWeek = (int)IsoDayOfWeek.Thursday;

    private readonly long opens = hours.Start.TickOfDay;
    private readonly long closes = hours.End.TickOfDay + (hours.End <= hours.Start ? NodaConstants.TicksPerDay : 0);

    private long zoneStart = from;
    private long zoneEnd = from;
    private long offset;
    private long day;
    private long lastDay = long.MinValue;

    private long nextStart;
    private long nextEnd;
    private long nextDay;
    private bool hasNext;

    public long Start { get; private set; }

    public long End { get; private set; }

    /// <summary>The local date on which the window begins, in days since 1970-01-01.</summary>
    public long Day { get; private set; }

    public static LocalWindows Of(WeeklyHours week, long from, long to) => new(week.Zone, week.DayMask, week.Hours, from, to, joins: true);

    /// <summary>One window a local date.</summary>
    public static LocalWindows Days(DateTimeZone zone, long from, long to) => new(zone, ~0, DailyTime.AllDay, from, to, joins: false);

    public bool MoveNext()
    {
        if (!hasNext && !Read())
        {
            return false;
        }

        (Start, End, Day) = (nextStart, nextEnd, nextDay);
        hasNext = false;
        while (Read())
        {
            if (nextStart > End || !(joins || nextDay == Day))
            {
                hasNext = true;
                break;
            }

            End = Math.Max(End, nextEnd);
        }

        return true;
    }

    private bool Read()
    {
        while (true)
        {
            while (day <= lastDay)
            {
                nextDay = day++;
                if ((dayMask & (1 << DayOfWeek(nextDay))) == 0)
                {
                    continue;
                }

                var midnight = (nextDay * NodaConstants.TicksPerDay) - offset;
                nextStart = Math.Max(zoneStart, midnight + opens);
                nextEnd = Math.Min(zoneEnd, midnight + closes);
                if (nextStart < nextEnd)
                {
                    return true;
                }
            }

            if (zoneEnd >= to)
            {
                return false;
            }

            Enter(zone.GetZoneInterval(Instant.FromUnixTimeTicks(zoneEnd)));
        }
    }

    private void Enter(ZoneInterval interval)
    {
        offset = interval.WallOffset.Ticks;
        zoneStart = zoneEnd;
        zoneEnd = interval.HasEnd ? Math.Min(to, interval.End.ToUnixTimeTicks()) : to;

        // Hours that began the day before may still run.
        day = SlotGrid.Floor(zoneStart + offset, NodaConstants.TicksPerDay) - 1;
        lastDay = SlotGrid.Floor(zoneEnd + offset, NodaConstants.TicksPerDay);
    }

    private static int DayOfWeek(long day) => (int)(day + EpochDayOfWeek - 1 - (7 * SlotGrid.Floor(day + EpochDayOfWeek - 1, 7))) + 1;
}
