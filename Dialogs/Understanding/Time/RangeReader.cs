namespace BackOffice.Dialogs;

/// <summary>Reads from one day or moment to another: "Monday to Wednesday", "Nov 24-26", "between now and Friday".</summary>
internal static class RangeReader
{
    /// <summary>A range that "from" or "between" opens.</summary>
    public static bool TryRead(in TimeText text, ref int at, out Placed placed)
    {
        placed = default;
        var between = text.Is(at, TimeClass.Between);
        var i = at + 1;
        if (!PhraseReader.TryRead(text, ref i, led: true, out var from) || !TryContinue(text, ref i, from, between, out placed))
        {
            return false;
        }

        at = i;
        return true;
    }

    /// <summary>What follows a first phrase: "to Wednesday", "until 4pm", "-26".</summary>
    public static bool TryContinue(in TimeText text, ref int at, TimePhrase from, bool between, out Placed placed)
    {
        placed = default;
        if (!Joins(text, at, between))
        {
            return false;
        }

        var i = at + 1;
        if (from.Day is { } first && !from.HasTime && TryReadSameMonth(text, ref i, first, out var last, out var start))
        {
            return Accept(Ranges.Days(text, start, last), i, ref at, out placed);
        }

        i = at + 1;
        if (!PhraseReader.TryRead(text, ref i, led: from.Clock is not null || from.IsNow, out var to))
        {
            return false;
        }

        if (from is { Day: { } begin, HasTime: false } && to.Clocks is not null)
        {
            // "Monday to Friday, 9 to 5" is a stretch of days, and one of each day.
            i = at + 1;
            return DayReader.TryRead(text, ref i, out var end) && Accept(Ranges.Days(text, begin, end), i, ref at, out placed);
        }

        return Accept(Ranges.Between(text, from, to), i, ref at, out placed);
    }

    /// <summary>A week, and days within it: "next week between Wednesday and Friday".</summary>
    public static bool TryReadInWeek(in TimeText text, ref int at, DateSpan week, out Placed placed)
    {
        placed = default;
        var i = text.Skip(at, TimeClass.Comma);
        var between = text.Is(i, TimeClass.Between);
        if (week.Form is not SpanForm.Week || week.Edge is not TimeEdge.None)
        {
            return false;
        }

        i = text[i].Class is TimeClass.From or TimeClass.Between ? i + 1 : i;
        if (text[i] is not { Class: TimeClass.Weekday } first || !Joins(text, i + 1, between) || text[i + 2] is not { Class: TimeClass.Weekday } last)
        {
            return false;
        }

        var (from, to) = (Day.On(week.Start.PlusDays(first.Value - 1)), Day.On(week.Start.PlusDays(last.Value - 1)));
        return Accept(Ranges.Days(text, from, to), i + 3, ref at, out placed);
    }

    /// <summary>"4 to 22 January", "the 3rd until the 12th of September", "4 till 23 of this month", "Nov between 19 and 20".</summary>
    public static bool TryReadNumbers(in TimeText text, int start, bool between, ref int at, out Placed placed)
    {
        placed = default;
        var i = start;
        if (text.Is(i, TimeClass.Month))
        {
            return TryReadMonthFirst(text, i, ref at, out placed);
        }

        i = text.Skip(i, TimeClass.The);
        if (!TimeNumberReader.TryReadDay(text, ref i, out var first) || !Joins(text, i, between))
        {
            return false;
        }

        i++;
        var second = text.Skip(i, TimeClass.The);
        var day = second;
        if (!DayReader.TryReadDate(text, ref i, out var last) && !(TimeNumberReader.TryReadDay(text, ref day, out _)
            && MonthDayReader.TryReadDayFirst(text, ref second, out last) && (i = second) > 0))
        {
            return false;
        }

        if (text.Is(i - 1, TimeClass.Month) && text[i] is { Class: TimeClass.Number, Digits: 1 or 2 })
        {
            return false;
        }

        var from = last.IsExact ? TimeNumberReader.Date(last.Date.Year, last.Date.Month, first) is { } date ? Day.On(date) : default : last with { Number = first };
        return last.Form is DayForm.Exact or DayForm.MonthDay && from != default && Accept(Ranges.Days(text, from, last), i, ref at, out placed);
    }

    private static bool TryReadMonthFirst(in TimeText text, int month, ref int at, out Placed placed)
    {
        placed = default;
        var between = text.Is(month + 1, TimeClass.Between);
        var i = text[month + 1].Class is TimeClass.Between or TimeClass.From ? month + 2 : month + 1;
        i = text.Skip(i, TimeClass.The);
        if (i == month + 1 || !TimeNumberReader.TryReadDay(text, ref i, out var first) || !Joins(text, i, between))
        {
            return false;
        }

        i++;
        var from = new Day(DayForm.MonthDay, Month: text[month].Value, Number: first);
        return TryReadSameMonth(text, ref i, from, out var last, out from) && Accept(Ranges.Days(text, from, last), i, ref at, out placed);
    }

    /// <summary>A second day in the month of the first: "26", "the 26th", "26, 2027".</summary>
    private static bool TryReadSameMonth(in TimeText text, ref int at, Day first, out Day last, out Day from)
    {
        (last, from) = (default, first);
        var i = text.Skip(at, TimeClass.The);
        if (first.Form is not (DayForm.MonthDay or DayForm.Exact or DayForm.DayOfMonth) || !TimeNumberReader.TryReadDay(text, ref i, out var number))
        {
            return false;
        }

        var next = text.Is(i, TimeClass.Of) ? i + 1 : i;
        if (text[next].Class is TimeClass.Month or TimeClass.Slash or TimeClass.Meridiem or TimeClass.Colon or TimeClass.Unit or TimeClass.OClock
            || (text.Is(next, TimeClass.Dot) && text[next + 1].IsGlued) || (text.Is(next, TimeClass.Dash) && text[next].IsGlued))
        {
            return false;
        }

        var year = text.Skip(i, TimeClass.Comma);
        if (first.Form is DayForm.MonthDay && TimeNumberReader.TryReadYear(text, ref year, out var named))
        {
            if (TimeNumberReader.Date(named, first.Month, first.Number) is not { } one || TimeNumberReader.Date(named, first.Month, number) is not { } other)
            {
                return false;
            }

            (from, last, at) = (Day.On(one), Day.On(other), year);
            return true;
        }

        if (first.IsExact)
        {
            if (TimeNumberReader.Date(first.Date.Year, first.Date.Month, number) is not { } date || date <= first.Date)
            {
                return false;
            }

            last = Day.On(date);
        }
        else
        {
            last = first with { Number = number };
        }

        at = i;
        return first.IsExact || number > first.Number;
    }

    private static bool Joins(in TimeText text, int at, bool between) =>
        text[at].Class is TimeClass.To or TimeClass.Until or TimeClass.Dash || (between && text.Is(at, TimeClass.And));

    private static bool Accept(Placed? found, int end, ref int at, out Placed placed)
    {
        placed = found ?? default;
        at = found is null ? at : end;
        return found is not null;
    }
}
