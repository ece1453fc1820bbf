using Microsoft.Graph.Models;
using NodaTime;
using NodaTime.TimeZones;

namespace BackOffice.Graph.Calendars;

/// <summary>A zone that somebody put together by hand: no table knows its name, its rules say all.</summary>
internal static class CustomZone
{
    private const string Id = "Customized Time Zone";
    private const int LastWeek = 5;

    /// <summary>Graph counts the other way round: UTC is the local time plus the bias, in minutes.</summary>
    public static DateTimeZone Of(CustomTimeZone zone)
    {
        var offset = -TimeSpan.FromMinutes(zone.Bias ?? 0);
        return BclDateTimeZone.FromTimeZoneInfo(
            Summer(zone) is { } rule
                ? TimeZoneInfo.CreateCustomTimeZone(Id, offset, Id, Id, Id, [rule])
                : TimeZoneInfo.CreateCustomTimeZone(Id, offset, Id, Id));
    }

    private static TimeZoneInfo.AdjustmentRule? Summer(CustomTimeZone zone) =>
        zone is { DaylightOffset: { DaylightBias: { } bias and not 0 } starts, StandardOffset: { } ends } && Change(starts) is { } from && Change(ends) is { } to
            ? TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(DateTime.MinValue.Date, DateTime.MaxValue.Date, -TimeSpan.FromMinutes(bias), from, to)
            : null;

    // The n-th of a weekday in a month; the fifth is the last, be there five or not.
    private static TimeZoneInfo.TransitionTime? Change(StandardTimeZoneOffset change) =>
        change is { Month: >= 1 and <= 12 and var month, DayOccurrence: >= 1 and <= LastWeek and var week, DayOfWeek: { } day }
            ? TimeZoneInfo.TransitionTime.CreateFloatingDateRule(TimeOf(change), month, week, (DayOfWeek)(int)day)
            : null;

    private static DateTime TimeOf(StandardTimeZoneOffset change) =>
        change.Time is { } time ? new DateTime(1, 1, 1, time.Hour, time.Minute, time.Second) : DateTime.MinValue;
}
