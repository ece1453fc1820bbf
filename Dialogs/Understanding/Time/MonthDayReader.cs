using NodaTime;

namespace BackOffice.Dialogs;

/// <summary>Reads days of months: "December 3rd", "3 December 2027", "the 28th", "the first Monday of next month".</summary>
internal static class MonthDayReader
{
    private const int LeapYear = 2024;

    /// <summary>"December 3rd, 2027", "dec3", "Oct/2".</summary>
    public static bool TryReadMonthFirst(in TimeText text, ref int at, out Day day)
    {
        day = default;
        var month = text[at];
        var i = at + 1;
        i = text[i].Class is TimeClass.Dot or TimeClass.Slash or TimeClass.Dash or TimeClass.Comma ? i + 1 : i;
        var named = text.Is(i, TimeClass.The);
        i = text.Skip(i, TimeClass.The);
        var isNumber = text.Is(i, TimeClass.Number) && !named;
        if (!TimeNumberReader.TryReadDay(text, ref i, out var number) || TimeNumberReader.Date(LeapYear, month.Value, number) is null)
        {
            return false;
        }

        // "in May 5 people", "Dec 3:30", "October two thousand"
        if (text.Is(i, TimeClass.Thousand) || (isNumber && text[i].Class is TimeClass.Colon or TimeClass.Meridiem or TimeClass.OClock) || (month.IsWeak && !text.IsOpen(i)))
        {
            return false;
        }

        day = WithYear(text, ref i, month.Value, number);
        at = i;
        return IsOnCalendar(day);
    }

    /// <summary>"3 December", "3rd of December 2027", "16. Nov. 2016".</summary>
    public static bool TryReadDayFirst(in TimeText text, ref int at, out Day day)
    {
        day = default;
        var i = at;
        if (text[at - 1].Class is TimeClass.Guard || (text[at].IsGlued && text.Is(at - 1, TimeClass.Dot)) || !TimeNumberReader.TryReadDay(text, ref i, out var number))
        {
            return false;
        }

        i = text.IsUnit(i, TimeUnit.Day) && text.Is(i + 1, TimeClass.Of) ? i + 1 : i;
        i = text[i].Class is TimeClass.Dot or TimeClass.Dash or TimeClass.Of or TimeClass.In ? i + 1 : i;
        i = text.Skip(i, TimeClass.The);
        if (text.Is(i, TimeClass.Month))
        {
            var month = text[i];
            i++;
            if (TimeNumberReader.Date(LeapYear, month.Value, number) is null || (month.IsWeak && (!text.IsOpen(i) || (text.Is(at, TimeClass.Number) && text[at].Digits == 0))))
            {
                return false;
            }

            day = WithYear(text, ref i, month.Value, number);
            at = i;
            return IsOnCalendar(day);
        }

        if (TryReadMonth(text, ref i, i > 0 && text.Is(i - 1, TimeClass.The), out var months)
            && TimeNumberReader.Date(months / 12, (months % 12) + 1, number) is { } date)
        {
            day = Day.On(date);
            at = i;
            return true;
        }

        return false;
    }

    /// <summary>"the first Monday of next month", "the last Friday in December", "the last day of the month".</summary>
    public static bool TryReadNth(in TimeText text, ref int at, out Day day)
    {
        var i = at;
        day = default;
        var isLast = text.Is(i, TimeClass.Relative, -1);
        if (isLast)
        {
            i++;
        }

        if (!isLast && !TimeNumberReader.TryReadOrdinal(text, ref i, out _))
        {
            return false;
        }

        var nth = isLast ? 5 : text[i - 1].Value;
        if (isLast && text.IsUnit(i, TimeUnit.Day))
        {
            return TryReadLastDay(text, i + 1, ref at, out day);
        }

        return text[i] is { Class: TimeClass.Weekday, IsPlural: false } weekday
            && (TryReadOfMonth(text, i + 1, weekday.Value, isLast ? -1 : nth, ref at, out day) || (!isLast && TryReadOfThisMonth(text, i, weekday.Value, nth, ref at, out day)));
    }

    /// <summary>"the second Friday": of this month, or of the next one when it is over.</summary>
    private static bool TryReadOfThisMonth(in TimeText text, int i, int weekday, int nth, ref int at, out Day day)
    {
        day = default;
        var (year, month) = (text.Today.Year, text.Today.Month);
        var found = nth is >= 1 and <= 5 ? Day.InMonth(year, month, weekday, nth) : null;
        found = found < text.Today ? Day.InMonth(month == 12 ? year + 1 : year, (month % 12) + 1, weekday, nth) : found;
        if (found is not { } date)
        {
            return false;
        }

        day = Day.On(date);
        at = i + 1;
        return true;
    }

    /// <summary>What follows an ordinal and a weekday: "of next month", "in December".</summary>
    /// <param name="nth">-1 for the last.</param>
    public static bool TryReadOfMonth(in TimeText text, int i, int weekday, int nth, ref int at, out Day day)
    {
        day = default;
        if (nth is 0 or < -1 or > 5 || text[i].Class is not (TimeClass.Of or TimeClass.In))
        {
            return false;
        }

        nth = nth < 0 ? 5 : nth;
        i = text.Skip(i + 1, TimeClass.The);
        if (text.Is(i, TimeClass.Month))
        {
            day = new Day(DayForm.WeekdayOfMonth, Month: text[i].Value, Weekday: weekday, Nth: nth);
            i++;
            if (TimeNumberReader.TryReadYear(text, ref i, out var year))
            {
                day = Day.InMonth(year, day.Month, weekday, nth) is { } date ? day with { Date = date, Form = DayForm.ExactWeekdayOfMonth } : default;
            }

            at = i;
            return day.Weekday > 0;
        }

        if (TryReadMonth(text, ref i, text.Is(i - 1, TimeClass.The), out var month) && Day.InMonth(month / 12, (month % 12) + 1, weekday, nth) is { } found)
        {
            day = new Day(DayForm.ExactWeekdayOfMonth, found, (month % 12) + 1, 0, weekday, nth);
            at = i;
            return true;
        }

        return false;
    }

    /// <summary>A day of the month alone: "the 28th", "on the 3rd at nine".</summary>
    /// <param name="start">Where the phrase begins, at "the" if that stands before it.</param>
    public static bool TryReadBare(in TimeText text, int start, ref int at, out Day day)
    {
        var i = at;
        day = default;
        var (isNumber, inWords) = (text.Is(i, TimeClass.Number), text[i].Digits == 0);
        if (isNumber && inWords)
        {
            return TryReadBareWords(text, start, ref at, out day);
        }

        var before = text[start - 1].Class;
        var led = before is TimeClass.On or TimeClass.By or TimeClass.Before or TimeClass.Until or TimeClass.After or TimeClass.Since or TimeClass.From
            or TimeClass.For or TimeClass.To or TimeClass.Starting or TimeClass.Between or TimeClass.Around;
        if (!TimeNumberReader.TryReadDay(text, ref i, out var number) || !text.IsOpen(i) || before is TimeClass.Guard || (inWords && text.Is(i, TimeClass.Number)))
        {
            return false;
        }

        var timed = text[i].Class is TimeClass.At || (text[i].Class is TimeClass.Comma && text.Is(i + 1, TimeClass.At)) || IsClock(text, i);
        var named = start < at;
        var meant = isNumber
            ? (named && (led || timed) && text[i].Class is not (TimeClass.Dash or TimeClass.Number)) || (timed && before is TimeClass.On && !IsClockNumber(text, i))
            : inWords ? named && (led || timed) : named || led || timed;
        if (!meant)
        {
            return false;
        }

        day = new Day(DayForm.DayOfMonth, Number: number);
        at = text.Is(i, TimeClass.Dot) && !text.IsLast(i + 1) && isNumber ? i + 1 : i;
        return true;
    }

    private static bool TryReadBareWords(in TimeText text, int start, ref int at, out Day day)
    {
        var i = at;
        day = default;
        var led = text[start - 1].Class is TimeClass.On or TimeClass.By or TimeClass.Before or TimeClass.Until or TimeClass.For or TimeClass.Since;
        if (start == at || !led || !TimeNumberReader.TryReadDay(text, ref i, out var number) || !text.IsOpen(i))
        {
            return false;
        }

        day = new Day(DayForm.DayOfMonth, Number: number);
        at = i;
        return true;
    }

    /// <summary>A month by its number since the year 0: "next month", "the month", "this month".</summary>
    public static bool TryReadMonth(in TimeText text, ref int at, bool named, out int month)
    {
        month = (text.Today.Year * 12) + text.Today.Month - 1;
        if (text.Is(at, TimeClass.Relative) && text.IsUnit(at + 1, TimeUnit.Month) && !text[at + 1].IsPlural)
        {
            month += WeekdayReader.Steps(text[at].Value);
            at += 2;
            return true;
        }

        if (named && text.IsUnit(at, TimeUnit.Month) && !text[at].IsPlural)
        {
            at++;
            return true;
        }

        return false;
    }

    private static bool TryReadLastDay(in TimeText text, int i, ref int at, out Day day)
    {
        day = default;
        if (!text.Is(i, TimeClass.Of))
        {
            return false;
        }

        i = text.Skip(i + 1, TimeClass.The);
        if (text.Is(i, TimeClass.Month))
        {
            var month = text[i].Value;
            var next = new LocalDate(text.Today.Year + (month < text.Today.Month ? 1 : 0), month, 1).PlusMonths(1).PlusDays(-1);
            day = Day.On(next);
            at = i + 1;
            return true;
        }

        if (!TryReadMonth(text, ref i, text.Is(i - 1, TimeClass.The), out var number))
        {
            return false;
        }

        day = Day.On(new LocalDate(number / 12, (number % 12) + 1, 1).PlusMonths(1).PlusDays(-1));
        at = i;
        return true;
    }

    private static Day WithYear(in TimeText text, ref int i, int month, int number)
    {
        var year = i;
        year = text[year].Class is TimeClass.Dot or TimeClass.Slash or TimeClass.Dash ? year + 1 : year;
        year = text[year].Class is TimeClass.Comma or TimeClass.Of or TimeClass.In ? year + 1 : year;
        if (!TimeNumberReader.TryReadYear(text, ref year, out var value))
        {
            return new Day(DayForm.MonthDay, Month: month, Number: number);
        }

        i = year;
        return TimeNumberReader.Date(value, month, number) is { } date ? Day.On(date) : default;
    }

    private static bool IsOnCalendar(Day day) => !day.IsExact || day.Date != default;

    private static bool IsClock(in TimeText text, int i) =>
        text[i].Class is TimeClass.Clock or TimeClass.Part || (text.Is(i, TimeClass.Number) && text[i + 1].Class is TimeClass.Meridiem or TimeClass.Colon or TimeClass.OClock);

    private static bool IsClockNumber(in TimeText text, int i) => text[i].Class is TimeClass.Colon or TimeClass.Meridiem or TimeClass.Dash;
}
