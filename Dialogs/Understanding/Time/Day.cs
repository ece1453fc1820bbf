using System.Runtime.InteropServices;
using NodaTime;

namespace BackOffice.Dialogs;

internal enum DayForm : byte
{
    Exact,
    Weekday,
    DayOfMonth,
    MonthDay,
    WeekdayOfMonth,

    /// <summary>The nth weekday of a month whose year is known; TIMEX leaves the year out all the same.</summary>
    ExactWeekdayOfMonth,
    WeekdayAndDay,
}

/// <summary>A day as it was named; which one it is depends on the moment.</summary>
/// <param name="Date">Of an exact day.</param>
/// <param name="Weekday">Monday is 1.</param>
/// <param name="Nth">Which of the weekdays of a month; 5 is the last.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Day(DayForm Form, LocalDate Date = default, int Month = 0, int Number = 0, int Weekday = 0, int Nth = 0)
{
    /// <summary>Far enough for the next 29th of February.</summary>
    private const int MostYears = 8;

    private const int MostMonths = 60;

    public bool IsExact => Form is DayForm.Exact or DayForm.ExactWeekdayOfMonth;

    public string Timex => Form switch
    {
        DayForm.Weekday or DayForm.WeekdayAndDay => Dialogs.Timex.Weekday(Weekday),
        DayForm.DayOfMonth => Dialogs.Timex.DayOfMonth(Number),
        DayForm.MonthDay => Dialogs.Timex.MonthDay(Month, Number),
        DayForm.WeekdayOfMonth or DayForm.ExactWeekdayOfMonth => Dialogs.Timex.NthWeekday(Month, Weekday, Nth),
        _ => Dialogs.Timex.Date(Date),
    };

    public static Day On(LocalDate date) => new(DayForm.Exact, date);

    /// <summary>The first such day from one on; an exact day is what it is. Null when the calendar has none.</summary>
    public LocalDate? Next(LocalDate from) => Form switch
    {
        DayForm.Exact or DayForm.ExactWeekdayOfMonth => Date,
        DayForm.Weekday => from.PlusDays((Weekday - (int)from.DayOfWeek + 7) % 7),
        DayForm.MonthDay or DayForm.WeekdayOfMonth => Find(from.Year, 1, MostYears, from, ahead: true),
        _ => Find((from.Year * 12) + from.Month - 1, 1, MostMonths, from, ahead: true),
    };

    /// <summary>The last such day before one.</summary>
    public LocalDate? Last(LocalDate before) => Form switch
    {
        DayForm.Exact or DayForm.ExactWeekdayOfMonth => Date,
        DayForm.Weekday => before.PlusDays(-1 - (((int)before.DayOfWeek - 1 - Weekday + 7) % 7)),
        DayForm.MonthDay or DayForm.WeekdayOfMonth => Find(before.Year, -1, MostYears, before, ahead: false),
        _ => Find((before.Year * 12) + before.Month - 1, -1, MostMonths, before, ahead: false),
    };

    /// <summary>The nth of a weekday in a month; null when it has fewer.</summary>
    public static LocalDate? InMonth(int year, int month, int weekday, int nth)
    {
        var first = new LocalDate(year, month, 1);
        var day = 1 + ((weekday - (int)first.DayOfWeek + 7) % 7) + (7 * (nth - 1));
        var length = CalendarSystem.Iso.GetDaysInMonth(year, month);
        return nth == 5 && day > length ? new LocalDate(year, month, day - 7) : day <= length ? new LocalDate(year, month, day) : null;
    }

    private LocalDate? Find(int start, int step, int most, LocalDate bound, bool ahead)
    {
        for (var i = 0; i <= most; i++)
        {
            if (Candidate(start + (i * step)) is { } date && (ahead ? date >= bound : date < bound))
            {
                return date;
            }
        }

        return null;
    }

    /// <param name="period">A year, or the number of a month since the year 0.</param>
    private LocalDate? Candidate(int period)
    {
        if (Form is DayForm.WeekdayOfMonth)
        {
            return InYears(period) ? InMonth(period, Month, Weekday, Nth) : null;
        }

        var (year, month) = Form is DayForm.MonthDay ? (period, Month) : (period / 12, (period % 12) + 1);
        if (!InYears(year) || Number < 1 || Number > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return null;
        }

        var date = new LocalDate(year, month, Number);
        return Form is DayForm.WeekdayAndDay && (int)date.DayOfWeek != Weekday ? null : date;
    }

    private static bool InYears(int year) => year is >= 1 and <= 9998;
}
