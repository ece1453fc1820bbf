using System.Globalization;
using NodaTime;

namespace BackOffice.Dialogs;

/// <summary>Reads a stretch of days: "next week", "the weekend", "rest of the month", "early December", "Q1 2027", "the next 3 days".</summary>
internal static class SpanReader
{
    public static bool TryRead(in TimeText text, ref int at, out DateSpan span)
    {
        if (PeriodOfReader.TryReadAround(text, ref at, out span) || PeriodOfReader.TryReadNth(text, ref at, out span))
        {
            return true;
        }

        var i = at;
        var edge = EdgeReader.Read(text, ref i);
        if (TryReadWhole(text, ref i, edge is not TimeEdge.None, out span))
        {
            span = span with { Edge = edge };
            at = i;
            return true;
        }

        if (edge is TimeEdge.None && TryReadRest(text, ref at, out span))
        {
            return true;
        }

        if (text.Is(at, TimeClass.EndOfYear))
        {
            span = YearAt(text.Today.Year) with { Edge = TimeEdge.Late };
            at++;
            return true;
        }

        return false;
    }

    private static bool TryReadWhole(in TimeText text, ref int at, bool hasEdge, out DateSpan span)
    {
        var i = text.Skip(at, TimeClass.The);
        var named = i > at;
        var found = text[i].Class switch
        {
            TimeClass.Relative => TryReadRelative(text, ref i, out span),
            TimeClass.Unit => TryReadUnit(text, ref i, named, hasEdge, out span),
            TimeClass.Quarter when hasEdge => TryStep(text, ref i, TimeUnit.Quarter, 0, out span),
            TimeClass.Weekend => TryReadWeekend(text, ref i, 0, out span),
            TimeClass.Month => MonthReader.TryRead(text, ref i, hasEdge, out span),
            TimeClass.Number => MonthReader.TryReadNumeric(text, ref i, hasEdge, out span) || CountedReader.TryReadTrailing(text, ref i, out span),
            TimeClass.Season => SeasonReader.TryRead(text, ref i, null, out span),
            TimeClass.QuarterMark or TimeClass.WeekMark => PeriodOfReader.TryReadMark(text, ref i, out span),
            _ => No(out span),
        };
        at = found ? i : at;
        return found;
    }

    /// <summary>"next week", "this coming month", "last 3 days", "next June", "this summer".</summary>
    private static bool TryReadRelative(in TimeText text, ref int at, out DateSpan span)
    {
        span = default;
        var i = at + 1;
        var relative = text[at].Value;
        if (text.Is(at - 1, TimeClass.Of) && text.Is(at - 2, TimeClass.Ordinal) && text.IsUnit(i, TimeUnit.Month))
        {
            return false;
        }

        if (relative == 0 && text.Is(i, TimeClass.Relative))
        {
            relative = text[i].Value;
            i++;
        }

        if (CountedReader.TryRead(text, ref i, WeekdayReader.Steps(relative), out span))
        {
            at = i;
            return true;
        }

        var found = text[i].Class switch
        {
            TimeClass.Unit when !text[i].IsPlural => TryStep(text, ref i, (TimeUnit)text[i].Value, WeekdayReader.Steps(relative), out span),
            TimeClass.Quarter => TryStep(text, ref i, TimeUnit.Quarter, WeekdayReader.Steps(relative), out span),
            TimeClass.Workweek => Accept(WorkweekAt(text.Today, WeekdayReader.Steps(relative)), ref i, out span),
            TimeClass.Weekend => TryReadWeekend(text, ref i, WeekdayReader.Steps(relative), out span),
            TimeClass.Month when !text[i].IsWeak || IsMeant(text, i + 1) => MonthReader.TryReadRelative(text, ref i, WeekdayReader.Steps(relative), out span),
            TimeClass.Season => SeasonReader.TryRead(text, ref i, text.Today.Year + WeekdayReader.Steps(relative), out span),
            _ => false,
        };
        at = found ? i : at;
        return found;
    }

    /// <summary>The one before, this one or the one after, of weeks, months and so on.</summary>
    public static bool TryStep(in TimeText text, ref int at, TimeUnit unit, int steps, out DateSpan span)
    {
        var today = text.Today;
        span = unit switch
        {
            TimeUnit.Week => DateSpan.Week(WeekdayReader.Monday(today, steps)),
            TimeUnit.Fortnight => new DateSpan(
                SpanForm.Days,
                WeekdayReader.Monday(today).PlusDays(steps < 0 ? -14 : steps > 0 ? 14 : 0),
                WeekdayReader.Monday(today).PlusDays(steps < 0 ? 0 : steps > 0 ? 28 : 14),
                Length: "P2W"),
            TimeUnit.Month => DateSpan.OneMonth((today.Year * 12) + today.Month - 1 + steps),
            TimeUnit.Quarter => QuarterAt(((today.Year * 12) + today.Month - 1) / 3 + steps),
            TimeUnit.Year => YearAt(today.Year + steps),
            _ => default,
        };
        at += span.Form is SpanForm.None ? 0 : 1;
        return span.Form is not SpanForm.None;
    }

    /// <summary>"the week after next", "the week" where something says that a time is meant.</summary>
    private static bool TryReadUnit(in TimeText text, ref int at, bool named, bool hasEdge, out DateSpan span)
    {
        var unit = (TimeUnit)text[at].Value;
        var i = at;
        if (text[at].IsPlural || unit is TimeUnit.Day)
        {
            return No(out span);
        }

        if (AfterNext(text, at + 1) is > 0 and var length && TryStep(text, ref i, unit, 2, out span))
        {
            at = i + length;
            return true;
        }

        if (unit is TimeUnit.Week && text[at + 1] is { Class: TimeClass.Number, Value: >= 1 and <= 53 })
        {
            return PeriodOfReader.TryReadWeekNumber(text, ref at, out span);
        }

        if (unit is TimeUnit.Year && TimeNumberReader.TryReadYear(text, ref i, out _))
        {
            return No(out span);
        }

        i = at + 1;
        if (unit is TimeUnit.Year && TimeNumberReader.TryReadYear(text, ref i, out var year))
        {
            span = new DateSpan(SpanForm.Year, new LocalDate(year, 1, 1), new LocalDate(year + 1, 1, 1), year);
            at = i;
            return true;
        }

        var led = named && text[at - 2].Class is TimeClass.In or TimeClass.For or TimeClass.Before or TimeClass.After or TimeClass.By or TimeClass.Until;
        i = at;
        if ((hasEdge || led) && text.IsOpen(at + 1) && !text.Is(at + 1, TimeClass.Of) && TryStep(text, ref i, unit, 0, out span))
        {
            at = i;
            return true;
        }

        return No(out span);
    }

    /// <summary>How many words of "after (the) next" stand there.</summary>
    public static int AfterNext(in TimeText text, int at)
    {
        var i = text.Skip(at + 1, TimeClass.The);
        return text.Is(at, TimeClass.After) && text.Is(i, TimeClass.Relative, 1)
            && text[i + 1].Class is not (TimeClass.Weekday or TimeClass.Unit or TimeClass.Month or TimeClass.Number or TimeClass.Weekend or TimeClass.Few)
            ? i + 1 - at
            : 0;
    }

    private static bool TryReadWeekend(in TimeText text, ref int at, int steps, out DateSpan span)
    {
        var length = AfterNext(text, at + 1);
        steps = length > 0 ? 2 : steps;
        if (text[at].IsPlural)
        {
            return No(out span);
        }

        span = DateSpan.Weekend(WeekdayReader.Monday(text.Today, steps));
        at += 1 + length;
        return true;
    }

    /// <summary>"rest of the week", "the remainder of this month".</summary>
    private static bool TryReadRest(in TimeText text, ref int at, out DateSpan span)
    {
        var i = text.Skip(at, TimeClass.The);
        if (!text.Is(i, TimeClass.Rest))
        {
            return No(out span);
        }

        i = text.Skip(text.Skip(i + 1, TimeClass.Of), TimeClass.The);
        i = text.Is(i, TimeClass.Relative, 0) ? i + 1 : i;
        var unit = text.Is(i, TimeClass.Quarter) ? TimeUnit.Quarter : (TimeUnit)text[i].Value;
        if (text[i].Class is not (TimeClass.Unit or TimeClass.Quarter) || text[i].IsPlural || !TryStep(text, ref i, unit, 0, out var whole)
            || whole.Place(text.Now, past: false) is not { } place)
        {
            return No(out span);
        }

        // Recognizers-Text counts the last day in where the stretch is a month or a year.
        var days = Period.DaysBetween(text.Today, place.End.Date) - (whole.Form is SpanForm.Week ? 1 : 0);
        span = new DateSpan(SpanForm.Rest, text.Today, place.End.Date, Length: string.Create(CultureInfo.InvariantCulture, $"P{days}D"));
        at = i;
        return true;
    }

    /// <summary>"this may take long" has no month in it.</summary>
    private static bool IsMeant(in TimeText text, int after) =>
        text[after].Class is not (TimeClass.Other or TimeClass.Follow or TimeClass.Guard or TimeClass.Or or TimeClass.And or TimeClass.Person);

    public static DateSpan YearAt(int year) =>
        new(SpanForm.Year, new LocalDate(year, 1, 1), new LocalDate(year + 1, 1, 1), year, IsRelative: true);

    private static DateSpan QuarterAt(int number) => new(SpanForm.Months, Year: number / 4, Month: (number % 4 * 3) + 1, Count: 3);

    private static DateSpan WorkweekAt(LocalDate today, int steps)
    {
        var monday = WeekdayReader.Monday(today, steps);
        return new DateSpan(SpanForm.Workweek, monday, monday.PlusDays(5));
    }

    private static bool Accept(DateSpan found, ref int at, out DateSpan span)
    {
        span = found;
        at++;
        return true;
    }

    private static bool No(out DateSpan span)
    {
        span = default;
        return false;
    }
}
