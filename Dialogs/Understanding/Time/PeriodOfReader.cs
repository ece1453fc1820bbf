using NodaTime;
using NodaTime.Calendars;

namespace BackOffice.Dialogs;

/// <summary>Reads a part of a month or year by its number: "Q1", "the first week of December", "week 48", "the week of the 18th".</summary>
internal static class PeriodOfReader
{
    private const int LastWeek = 5;

    /// <summary>"Q1 2027", "H2", "KW 48".</summary>
    public static bool TryReadMark(in TimeText text, ref int at, out DateSpan span)
    {
        if (text.Is(at, TimeClass.WeekMark))
        {
            return TryReadWeekNumber(text, ref at, out span);
        }

        var i = at;
        if (!TryReadQuarter(text, ref i, 0, out span))
        {
            return false;
        }

        i = text[i].Class is TimeClass.Of or TimeClass.Comma or TimeClass.Dash or TimeClass.In ? i + 1 : i;
        if (MonthReader.TryReadYear(text, ref i, out var year))
        {
            span = span with { Year = year };
            at = i;
            return true;
        }

        at += 2;
        return span.Count == 3;
    }

    /// <summary>"q1", "h2", "third quarter", "second half".</summary>
    public static bool TryReadQuarter(in TimeText text, ref int at, int year, out DateSpan span)
    {
        span = default;
        var (first, second) = (text[at], text[at + 1]);
        var (number, months) = (first.Class, second.Class) switch
        {
            (TimeClass.QuarterMark, TimeClass.Number) when second.IsGlued => (second.Value, first.Value),
            (TimeClass.Unit, TimeClass.Number) when first is { IsShort: true, Value: (int)TimeUnit.Hour } && second.IsGlued => (second.Value, 6),
            (TimeClass.Ordinal, TimeClass.Unit) when text.IsUnit(at + 1, TimeUnit.Quarter) => (first.Value, 3),
            (TimeClass.Ordinal, TimeClass.Quarter) => (first.Value, 3),
            (TimeClass.Ordinal, TimeClass.Half) => (first.Value, 6),
            _ => (0, 0),
        };
        if (number < 1 || number * months > 12)
        {
            return false;
        }

        span = new DateSpan(SpanForm.Months, Year: year, Month: ((number - 1) * months) + 1, Count: months);
        at += 2;
        return true;
    }

    /// <summary>"first week of December", "last week of the month", "third quarter of next year", "first two weeks of 2027".</summary>
    public static bool TryReadNth(in TimeText text, ref int at, out DateSpan span)
    {
        span = default;
        var start = text.Skip(at, TimeClass.The);
        var last = text.Is(start, TimeClass.Relative, -1);
        if (!last && !text.Is(start, TimeClass.Ordinal))
        {
            return false;
        }

        var i = start;
        if (!last && TryReadQuarter(text, ref i, 0, out var quarter))
        {
            i = text[i].Class is TimeClass.Of or TimeClass.Comma or TimeClass.In ? i + 1 : i;
            if (!MonthReader.TryReadYear(text, ref i, out var year))
            {
                return false;
            }

            span = quarter with { Year = year };
            at = i;
            return true;
        }

        if (CountOfReader.TryRead(text, start, last, ref at, out span))
        {
            return true;
        }

        var nth = last ? LastWeek : text[start].Value;
        i = start + 2;
        if (!text.IsUnit(start + 1, TimeUnit.Week) || text[start + 1].IsPlural || nth is < 1 or > 53)
        {
            return false;
        }

        i = text[i].Class is TimeClass.Of or TimeClass.In ? i + 1 : i;
        if (nth <= LastWeek && TryReadWeekOfMonth(text, ref i, nth, out span))
        {
            at = i;
            return true;
        }

        if (!MonthReader.TryReadYear(text, ref i, out var weekYear))
        {
            return false;
        }

        at = i;
        return TryWeek(weekYear, last ? WeekYearRules.Iso.GetWeeksInWeekYear(weekYear) : nth, out span);
    }

    private static bool TryReadWeekOfMonth(in TimeText text, ref int at, int nth, out DateSpan span)
    {
        var i = text.Skip(at, TimeClass.The);
        span = default;
        if (text.Is(i, TimeClass.Month))
        {
            var month = text[i].Value;
            i++;
            _ = MonthReader.TryReadYear(text, ref i, out var year);
            span = new DateSpan(SpanForm.WeekOfMonth, Year: text.Is(i - 1, TimeClass.Month) ? 0 : year, Month: month, Count: nth);
            at = i;
            return true;
        }

        if (!MonthDayReader.TryReadMonth(text, ref i, i > at, out var number))
        {
            return false;
        }

        span = new DateSpan(SpanForm.WeekOfMonth, Year: number / 12, Month: (number % 12) + 1, Count: nth);
        at = i;
        return true;
    }

    /// <summary>"week 48", "week 3 of 2027": this year's, or the next one's when it is over.</summary>
    public static bool TryReadWeekNumber(in TimeText text, ref int at, out DateSpan span)
    {
        var i = at + 2;
        span = default;
        if (text[at + 1] is not { Class: TimeClass.Number, Digits: 1 or 2 } number)
        {
            return false;
        }

        var of = text.Skip(i, TimeClass.Of);
        if (of > i && MonthReader.TryReadYear(text, ref of, out var year))
        {
            at = of;
            return TryWeek(year, number.Value, out span);
        }

        at = i;
        year = WeekYearRules.Iso.GetWeekYear(text.Today);
        return TryWeek(year, number.Value, out span) && (span.End > text.Today || TryWeek(year + 1, number.Value, out span));
    }

    /// <summary>"the week of the 18th", "week commencing December 7", "the month of September 16th".</summary>
    public static bool TryReadAround(in TimeText text, ref int at, out DateSpan span)
    {
        span = default;
        var i = text.Skip(at, TimeClass.The);
        var month = text.IsUnit(i, TimeUnit.Month);
        if (text.Is(i, TimeClass.WeekOf))
        {
            i++;
        }
        else if ((month || text.IsUnit(i, TimeUnit.Week)) && !text[i].IsPlural && text[i + 1].Class is TimeClass.Of or TimeClass.Starting or TimeClass.Opening)
        {
            i += 2;
        }
        else
        {
            return false;
        }

        i = text.Skip(i, TimeClass.On);
        var bare = text.Skip(i, TimeClass.The);
        if (!DayReader.TryRead(text, ref i, out var day))
        {
            if (!TimeNumberReader.TryReadOrdinal(text, ref bare, out var number) || number is < 1 or > 31)
            {
                return false;
            }

            day = new Day(DayForm.DayOfMonth, Number: number);
            i = bare;
        }

        span = new DateSpan(SpanForm.AroundDay, Count: month ? 1 : 0, Day: day);
        at = i;
        return true;
    }

    private static bool TryWeek(int year, int week, out DateSpan span)
    {
        span = default;
        if (week < 1 || week > WeekYearRules.Iso.GetWeeksInWeekYear(year))
        {
            return false;
        }

        span = DateSpan.Week(WeekYearRules.Iso.GetLocalDate(year, week, IsoDayOfWeek.Monday));
        return true;
    }
}
