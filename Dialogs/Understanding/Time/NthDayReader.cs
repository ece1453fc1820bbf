using NodaTime;

namespace BackOffice.Dialogs;

/// <summary>Reads a day of a month by its place in it: "the first Monday of next month", "the last day of the month".</summary>
internal static class NthDayReader
{
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

        var bare = text.Is(i, TimeClass.Unit);
        if (MonthDayReader.TryReadMonth(text, ref i, text.Is(i - 1, TimeClass.The), out var month) && Day.InMonth(month / 12, (month % 12) + 1, weekday, nth) is { } found)
        {
            if (bare && found < text.Today && Day.InMonth((month + 1) / 12, ((month + 1) % 12) + 1, weekday, nth) is { } next)
            {
                (found, month) = (next, month + 1);
            }

            day = new Day(DayForm.ExactWeekdayOfMonth, found, (month % 12) + 1, 0, weekday, nth);
            at = i;
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

        if (!MonthDayReader.TryReadMonth(text, ref i, text.Is(i - 1, TimeClass.The), out var number))
        {
            return false;
        }

        day = Day.On(new LocalDate(number / 12, (number % 12) + 1, 1).PlusMonths(1).PlusDays(-1));
        at = i;
        return true;
    }
}
