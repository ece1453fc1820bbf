using System.Globalization;
using NodaTime;
using NodaTime.Calendars;

namespace BackOffice.Domain.Stock;

/// <summary>
/// A week of the calendar of ISO 8601, from Monday to Sunday. The clock is that of UTC: what is told by weeks is an average over months,
/// to which the hour makes no difference at which a week turns.
/// </summary>
/// <param name="Monday">Its first day.</param>
public readonly record struct UseWeek(LocalDate Monday) : IComparable<UseWeek>
{
    public static UseWeek Of(Instant at)
    {
        var date = at.InUtc().Date;
        return new UseWeek(date.PlusDays(1 - (int)date.DayOfWeek));
    }

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <exception cref="FormatException">The text is no week.</exception>
    public static UseWeek Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split("-W") is [var year, var week]
            ? new UseWeek(WeekYearRules.Iso.GetLocalDate(
                int.Parse(year, CultureInfo.InvariantCulture), int.Parse(week, CultureInfo.InvariantCulture), IsoDayOfWeek.Monday))
            : throw new FormatException($"'{text}' is no week.");
    }

    public static bool operator <(UseWeek left, UseWeek right) => left.Monday < right.Monday;

    public static bool operator >(UseWeek left, UseWeek right) => left.Monday > right.Monday;

    public static bool operator <=(UseWeek left, UseWeek right) => left.Monday <= right.Monday;

    public static bool operator >=(UseWeek left, UseWeek right) => left.Monday >= right.Monday;

    public UseWeek Plus(int weeks) => new(Monday.PlusWeeks(weeks));

    /// <summary>How many weeks lie between another week and this one; 0 for the same.</summary>
    public int WeeksAfter(UseWeek other) => Period.DaysBetween(other.Monday, Monday) / 7;

    public int CompareTo(UseWeek other) => Monday.CompareTo(other.Monday);

    /// <summary>2026-W47</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{WeekYearRules.Iso.GetWeekYear(Monday):D4}-W{WeekYearRules.Iso.GetWeekOfWeekYear(Monday):D2}");
}
