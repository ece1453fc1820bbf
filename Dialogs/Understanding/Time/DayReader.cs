using NodaTime;

namespace BackOffice.Dialogs;

/// <summary>Reads one day: "tomorrow", "next Friday", "December 3rd", "the 28th", "Thursday the 26th".</summary>
internal static class DayReader
{
    public static bool TryRead(in TimeText text, ref int at, out Day day)
    {
        var i = text.Skip(at, TimeClass.The);
        var found = text[i].Class switch
        {
            TimeClass.Day => TryReadRelative(text, ref i, out day),
            TimeClass.Weekday => WeekdayReader.TryRead(text, ref i, out day),
            TimeClass.Relative => WeekdayReader.TryReadRelative(text, ref i, out day) || NthDayReader.TryReadNth(text, ref i, out day),
            TimeClass.Month => MonthDayReader.TryReadMonthFirst(text, ref i, out day),
            TimeClass.Number => NumericDateReader.TryRead(text, ref i, out day) || MonthDayReader.TryReadDayFirst(text, ref i, out day)
                || DayOfMonthReader.TryReadBare(text, at, ref i, out day),
            TimeClass.Ordinal => NthDayReader.TryReadNth(text, ref i, out day) || MonthDayReader.TryReadDayFirst(text, ref i, out day)
                || DayOfMonthReader.TryReadBare(text, at, ref i, out day),
            TimeClass.Holiday => TryReadHoliday(text, ref i, out day),
            _ => No(out day),
        };
        at = found ? i : at;
        return found;
    }

    /// <summary>A date in full, which may stand after a weekday or "tomorrow" and then decides.</summary>
    public static bool TryReadDate(in TimeText text, ref int at, out Day day)
    {
        var i = text.Skip(text.Skip(at, TimeClass.Comma), TimeClass.The);
        var found = text[i].Class switch
        {
            TimeClass.Month => MonthDayReader.TryReadMonthFirst(text, ref i, out day),
            TimeClass.Number => NumericDateReader.TryRead(text, ref i, out day) || MonthDayReader.TryReadDayFirst(text, ref i, out day),
            TimeClass.Ordinal => MonthDayReader.TryReadDayFirst(text, ref i, out day),
            _ => No(out day),
        };
        at = found ? i : at;
        return found;
    }

    private static bool TryReadRelative(in TimeText text, ref int at, out Day day)
    {
        day = Day.On(text.Today.PlusDays(text[at].Value));
        at++;
        if (TryReadDate(text, ref at, out var date))
        {
            day = date;
        }

        return true;
    }

    private static bool TryReadHoliday(in TimeText text, ref int at, out Day day)
    {
        var value = text[at].Value;
        day = value > 9999
            ? new Day(DayForm.WeekdayOfMonth, Month: value / 10000, Weekday: value / 100 % 100, Nth: value % 100)
            : new Day(DayForm.MonthDay, Month: value / 100, Number: value % 100);
        at++;
        if (TimeNumberReader.TryReadYear(text, ref at, out var year) && day.Next(new LocalDate(year, 1, 1)) is { } date)
        {
            day = Day.On(date);
        }

        return true;
    }

    private static bool No(out Day day)
    {
        day = default;
        return false;
    }
}
