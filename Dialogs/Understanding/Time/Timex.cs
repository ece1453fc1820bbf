using System.Globalization;
using NodaTime;
using NodaTime.Calendars;

namespace BackOffice.Dialogs;

/// <summary>How TIMEX 3 writes dates and times, in the dialect of Recognizers-Text.</summary>
internal static class Timex
{
    public const string Present = "PRESENT_REF";

    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    public static string Date(LocalDate date) => string.Create(Plain, $"{date.Year:D4}-{date.Month:D2}-{date.Day:D2}");

    public static string Week(LocalDate date)
    {
        var rule = WeekYearRules.Iso;
        return string.Create(Plain, $"{rule.GetWeekYear(date):D4}-W{rule.GetWeekOfWeekYear(date):D2}");
    }

    /// <summary>To the second, as lengths are counted from now: "2026-11-22T10:05:00".</summary>
    public static string Instant(LocalDateTime moment) =>
        string.Create(Plain, $"{moment.Year:D4}-{moment.Month:D2}-{moment.Day:D2}T{moment.Hour:D2}:{moment.Minute:D2}:{moment.Second:D2}");

    public static string Weekday(int weekday) => string.Create(Plain, $"XXXX-WXX-{weekday}");

    public static string DayOfMonth(int day) => string.Create(Plain, $"XXXX-XX-{day:D2}");

    public static string MonthDay(int month, int day) => string.Create(Plain, $"XXXX-{month:D2}-{day:D2}");

    public static string NthWeekday(int month, int weekday, int nth) => string.Create(Plain, $"XXXX-{month:D2}-WXX-{weekday}-#{nth}");

    public static string Month(int year, int month) =>
        year > 0 ? string.Create(Plain, $"{year:D4}-{month:D2}") : string.Create(Plain, $"XXXX-{month:D2}");

    public static string Year(int year) => string.Create(Plain, $"{year:D4}");

    /// <summary>From one to another, and how long that is: "(2026-11-24,2026-11-26,P2D)".</summary>
    public static string Range(string from, string to, string length) => $"({from},{to},{length})";

    public static string Days(LocalDate from, LocalDate to) =>
        string.Create(Plain, $"P{NodaTime.Period.DaysBetween(from, to)}D");

    public static string Months(int months) => string.Create(Plain, $"P{months}M");

    /// <summary>Hours, minutes and seconds: "PT1H30M".</summary>
    public static string Clock(long seconds)
    {
        var (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
        return string.Create(
            Plain,
            $"PT{(hours > 0 || seconds == 0 ? hours.ToString(Plain) + "H" : "")}{(minutes > 0 ? minutes.ToString(Plain) + "M" : "")}{(rest > 0 ? rest.ToString(Plain) + "S" : "")}");
    }
}
