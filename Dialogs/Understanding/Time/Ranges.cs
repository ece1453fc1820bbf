using NodaTime;

namespace BackOffice.Dialogs;

/// <summary>
/// Places ranges. TIMEX counts from the first day named to the last; the range ends when the last is over,
/// so that "Monday to Wednesday" has Wednesday in it.
/// </summary>
internal static class Ranges
{
    public static Placed? Days(in TimeText text, Day from, Day to)
    {
        if (Order(text.Today, from, to) is not var (first, last) || last < first)
        {
            return null;
        }

        // A year that is said of one end holds for both, and "next Monday to Friday" is of one week.
        from = to.IsExact && from.Form is DayForm.MonthDay ? Day.On(first) : from;
        to = from.IsExact && to.Form is DayForm.Weekday ? Day.On(last) : to;
        var timex = Timex.Range(from.Timex, to.Timex, Timex.Days(first, last));
        return new Placed(WhenKind.DateRange, timex, first.AtMidnight(), last.PlusDays(1).AtMidnight());
    }

    public static Placed? Between(in TimeText text, TimePhrase from, TimePhrase to)
    {
        if (from.IsNow && to.Day is { } end && !to.HasTime)
        {
            return Days(text, Day.On(text.Today), end);
        }

        if (to.IsNow && from.Day is { } start && !from.HasTime)
        {
            return start.Last(text.Today.PlusDays(1)) is { } begun ? Days(text, start, Day.On(text.Today), begun) : null;
        }

        if (from.Day is { } first && to.Day is { } last && !from.HasTime && !to.HasTime)
        {
            return Days(text, first, last);
        }

        if (from.Span is { } one && to.Span is { } other)
        {
            return Spans(text, one, other);
        }

        return Moments(text, from, to);
    }

    private static Placed? Days(in TimeText text, Day from, Day to, LocalDate first)
    {
        var timex = Timex.Range(from.Timex, to.Timex, Timex.Days(first, to.Date));
        return first <= to.Date ? new Placed(WhenKind.DateRange, timex, first.AtMidnight(), text.Now) : null;
    }

    /// <summary>The days: the first range that is not over; weekdays both still to come.</summary>
    private static (LocalDate From, LocalDate To)? Order(LocalDate today, Day from, Day to)
    {
        if (from.IsExact)
        {
            return to.Next(from.Date) is { } after ? (from.Date, after) : null;
        }

        if (to.IsExact || from.Form is not (DayForm.Weekday or DayForm.WeekdayAndDay))
        {
            return to.Next(today) is { } last && from.Last(last.PlusDays(1)) is { } before ? (before, last) : null;
        }

        return from.Next(today) is { } first && to.Next(first) is { } end ? (first, end) : null;
    }

    private static Placed? Spans(in TimeText text, DateSpan from, DateSpan to)
    {
        if (from is { Form: SpanForm.Months, Count: 1, Edge: TimeEdge.None } && to is { Form: SpanForm.Months, Count: 1, Edge: TimeEdge.Late })
        {
            return Until(text, from, to);
        }

        if (from is { Form: SpanForm.Months, Count: 1, Edge: TimeEdge.None } && to is { Form: SpanForm.Months, Count: 1, Edge: TimeEdge.None })
        {
            var year = from.Year > 0 ? from.Year : to.Year == 0 ? 0 : from.Month > to.Month ? to.Year - 1 : to.Year;
            var months = (to.Year > 0 && year > 0 ? (to.Year - year) * 12 : to.Month < from.Month ? 12 : 0) + to.Month - from.Month;
            if (months is < 0 or > 1200)
            {
                return null;
            }

            var through = new DateSpan(SpanForm.MonthsThrough, Year: year, Month: from.Month, Count: months + 1);
            return through.Place(text.Now, past: false) is { } place ? new Placed(WhenKind.DateRange, through.Timex, place.Start, place.End) : null;
        }

        if (from.Place(text.Now, past: false) is not var (start, _) || to.Place(start, past: false) is not var (last, end) || end <= start)
        {
            return null;
        }

        var length = from.Form is SpanForm.Week ? $"P{Period.DaysBetween(start.Date, last.Date) / 7}W"
            : from.Form is SpanForm.Year && to.Form is SpanForm.Year ? $"P{last.Year - start.Year}Y"
            : from.Form is SpanForm.Months or SpanForm.Year && to.Form is SpanForm.Months or SpanForm.Year
                ? Timex.Months(((last.Year - start.Year) * 12) + last.Month - start.Month)
            : Timex.Days(start.Date, last.Date);
        return new Placed(WhenKind.DateRange, Timex.Range(Timex.Date(start.Date), Timex.Date(last.Date), length), start, end);
    }

    /// <summary>"from April until the end of June".</summary>
    private static Placed? Until(in TimeText text, DateSpan from, DateSpan to)
    {
        var year = from.Year > 0 ? from.Year : to.Year;
        var months = (to.Year > 0 && year > 0 ? (to.Year - year) * 12 : to.Month < from.Month ? 12 : 0) + to.Month - from.Month + 1;
        var whole = new DateSpan(SpanForm.Months, Year: year, Month: from.Month, Count: months);
        return months is > 1 and < 1200 && whole.Place(text.Now, past: false) is { } place
            ? new Placed(WhenKind.DateRange, whole.Timex, place.Start, place.End)
            : null;
    }

    /// <summary>Ranges of which one end at least is on the clock.</summary>
    private static Placed? Moments(in TimeText text, TimePhrase from, TimePhrase to)
    {
        if (from is { HasTime: true, HasDay: false } && to.Span is not null)
        {
            return null;
        }

        if (from.Day is null && !from.IsNow && from.HasTime && to.Day is not null)
        {
            from.Day = Day.On(text.Today);
        }

        if (to.Day is null && to.HasTime)
        {
            to.Day = from.Day ?? Day.On(text.Today);
        }

        if (Placement.Place(text, from) is not { Start: { } start } first)
        {
            return null;
        }

        if (from.Clock is { IsSettled: true } && to is { Clock: { IsSettled: false } late } && from.Day == to.Day)
        {
            to.Clock = new ClockRange(from.Clock.Value, late).Settle(PartOfDay.None).To;
        }

        var then = new TimeText(default, start, text.MonthFirst);
        if (Placement.Place(to.Day is { IsExact: true } || to.IsNow ? text : then, to) is not { Start: { } last } second)
        {
            return null;
        }

        var end = second.End ?? last;
        if (end <= start || (!from.HasTime && !from.IsNow && !to.HasTime))
        {
            return end <= start ? null : new Placed(
                WhenKind.DateRange,
                Timex.Range(Timex.Date(start.Date), Timex.Date(last.Date), Timex.Days(start.Date, last.Date)),
                start,
                end);
        }

        var seconds = Period.Between(start, end, PeriodUnits.Seconds).Seconds;
        return new Placed(WhenKind.DateTimeRange, Timex.Range(first.Timex, second.Timex, Timex.Clock(seconds)), start, end);
    }
}
