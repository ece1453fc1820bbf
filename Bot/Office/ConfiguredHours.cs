using System.Collections.Immutable;
using System.Globalization;
using BackOffice.Domain.Office;
using NodaTime;
using NodaTime.Text;

namespace BackOffice.Bot.Office;

/// <summary>The office's hours as the configuration writes them.</summary>
internal static class ConfiguredHours
{
    private static readonly LocalTimePattern TimePattern = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");

    private static readonly ImmutableArray<IsoDayOfWeek> UsualDays =
        [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday];

    /// <summary>The hours of options that <see cref="ValidateOfficeHours"/> has found right.</summary>
    public static WorkingHours Of(OfficeOptions options) => new(
        DateTimeZoneProviders.Tzdb[options.TimeZone],
        Time(options.OpensAt) ?? throw new FormatException($"'{options.OpensAt}' is no time of day."),
        Time(options.ClosesAt) ?? throw new FormatException($"'{options.ClosesAt}' is no time of day."),
        options.WorkingDays.Count == 0 ? UsualDays : options.WorkingDays.Select(day => Day(day) ?? throw new FormatException($"'{day}' is no day.")),
        options.Holidays.Select(date => Date(date) ?? throw new FormatException($"'{date}' is no date.")));

    public static LocalTime? Time(string text) => Value(TimePattern.Parse(text));

    public static LocalDate? Date(string text) => Value(LocalDatePattern.Iso.Parse(text));

    /// <summary>An English name: "Monday".</summary>
    public static IsoDayOfWeek? Day(string text) =>
        Enum.TryParse<IsoDayOfWeek>(text, ignoreCase: true, out var day) && day is not IsoDayOfWeek.None
            && !int.TryParse(text, CultureInfo.InvariantCulture, out _)
            ? day
            : null;

    private static T? Value<T>(ParseResult<T> result)
        where T : struct => result.TryGetValue(default, out var value) ? value : null;
}
