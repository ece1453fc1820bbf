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

        var bare = text.Is(i, TimeClass.Unit);
        if (TryReadMonth(text, ref i, text.Is(i - 1, TimeClass.The), out var months)
            && TimeNumberReader.Date(months / 12, (months % 12) + 1, number) is { } date)
        {
            // "the first of the month" is the next one.
            day = Day.On(bare && date < text.Today ? date.PlusMonths(1) : date);
            at = i;
            return true;
        }

        return false;
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
}
