using NodaTime;

namespace BackOffice.Dialogs;

/// <summary>What a phrase means on the calendar.</summary>
internal readonly record struct Placed(WhenKind Kind, string Timex, LocalDateTime? Start, LocalDateTime? End, bool IsDeadline = false, Period? Length = null);

/// <summary>Places a phrase on the calendar: the next one to come, unless it speaks of the past.</summary>
internal static class Placement
{
    private const int SecondsOfDay = 86_400;

    public static Placed? Place(in TimeText text, TimePhrase phrase)
    {
        var (now, past) = (text.Now, phrase.IsPast);
        if (phrase.IsNow)
        {
            return new Placed(WhenKind.DateTime, Timex.Present, now, null);
        }

        if (phrase.Instant is { } instant)
        {
            return new Placed(WhenKind.DateTime, Timex.Instant(instant), instant, null);
        }

        if (phrase.Window is { } window)
        {
            var timex = Timex.Range(Timex.Instant(window.From), Timex.Instant(window.To), window.Length);
            return new Placed(WhenKind.DateTimeRange, timex, window.From, window.To);
        }

        if (phrase.Span is { } span)
        {
            return span.Place(now, past) is { } place ? new Placed(WhenKind.DateRange, span.Timex, place.Start, place.End) : null;
        }

        return phrase.HasTime || phrase.PartEdge is not TimeEdge.None ? PlaceTime(text, phrase) : PlaceDay(text, phrase.Day!.Value, past);
    }

    /// <summary>The day of a phrase: the first whose end is still to come.</summary>
    /// <param name="end">Seconds after midnight at which what is meant is over.</param>
    public static LocalDate? DayOf(LocalDateTime now, Day day, bool past, long end)
    {
        if (day.IsExact)
        {
            return day.Date;
        }

        if (past)
        {
            return day.Last(now.Date);
        }

        return day.Next(now.Date) is { } date ? date.AtMidnight().PlusSeconds(end) <= now ? day.Next(date.PlusDays(1)) : date : null;
    }

    private static Placed? PlaceDay(in TimeText text, Day day, bool past) =>
        DayOf(text.Now, day, past, SecondsOfDay) is { } date
            ? new Placed(WhenKind.Date, day.Timex, date.AtMidnight(), date.PlusDays(1).AtMidnight())
            : null;

    private static Placed? PlaceTime(in TimeText text, TimePhrase phrase)
    {
        var (from, to, timex) = Times(phrase);
        var until = to ?? from + 1;
        var day = phrase.Day ?? Day.On(Occurrence(text.Now, from, until, phrase.IsPast));
        if (DayOf(text.Now, day, phrase.IsPast, until) is not { } date)
        {
            return null;
        }

        var start = date.AtMidnight().PlusSeconds(from);
        LocalDateTime? end = to is { } seconds ? date.AtMidnight().PlusSeconds(seconds) : null;
        if (phrase.Day is not { } named)
        {
            return new Placed(to is null ? WhenKind.Time : WhenKind.TimeRange, timex, start, end);
        }

        var kind = to is null ? WhenKind.DateTime : WhenKind.DateTimeRange;
        var whole = phrase.Clocks is { } clocks ? RangeTimex(named, clocks.Settle(phrase.Part), date) : named.Timex + timex;
        return phrase.ClockBound switch
        {
            TimeBound.None => new Placed(kind, whole, start, end),
            TimeBound.Before or TimeBound.By => new Placed(WhenKind.DateTimeRange, whole, date.AtMidnight(), phrase.ClockBound is TimeBound.By ? end ?? start : start, IsDeadline: true),
            TimeBound.After => new Placed(WhenKind.DateTimeRange, whole, end ?? start, null),
            _ => new Placed(WhenKind.DateTimeRange, whole, start, null),
        };
    }

    /// <summary>The day on which a time of day comes next, or came last.</summary>
    private static LocalDate Occurrence(LocalDateTime now, long from, long until, bool past)
    {
        if (past)
        {
            return now.Date.AtMidnight().PlusSeconds(from) <= now ? now.Date : now.Date.PlusDays(-1);
        }

        return now.Date.AtMidnight().PlusSeconds(until) > now ? now.Date : now.Date.PlusDays(1);
    }

    /// <summary>The seconds after midnight, from and to, and what TIMEX says of them.</summary>
    private static (long From, long? To, string Timex) Times(TimePhrase phrase)
    {
        if (phrase.Clocks is { } range)
        {
            var settled = range.Settle(phrase.Part);
            return (settled.From.Seconds, settled.From.Seconds + settled.Seconds, Timex.Range(settled.From.Timex, settled.To.Timex, Timex.Clock(settled.Seconds)));
        }

        if (phrase.Clock is { } clock)
        {
            var settled = phrase.Part is PartOfDay.None ? clock.InOffice() : clock.In(phrase.Part);
            return (settled.Seconds, null, settled.Timex);
        }

        if (phrase.Part is PartOfDay.None)
        {
            return phrase.PartEdge switch
            {
                TimeEdge.Early or TimeEdge.Sooner => (0, SecondsOfDay / 2, string.Empty),
                TimeEdge.Mid => (10 * 3600, 14 * 3600, string.Empty),
                _ => (SecondsOfDay / 2, SecondsOfDay, string.Empty),
            };
        }

        var (from, to) = phrase.Part.SpanOf(phrase.PartEdge);
        return (from * 3600, to * 3600, phrase.Part.Timex);
    }

    private static string RangeTimex(Day day, ClockRange clocks, LocalDate date)
    {
        var next = clocks.To.Seconds > clocks.From.Seconds ? day.Timex
            : day.Form is DayForm.Weekday ? Timex.Weekday((day.Weekday % 7) + 1)
            : day.IsExact ? Timex.Date(date.PlusDays(1)) : day.Timex;
        return Timex.Range(day.Timex + clocks.From.Timex, next + clocks.To.Timex, Timex.Clock(clocks.Seconds));
    }

    /// <summary>Places what a bound makes of a phrase.</summary>
    public static Placed? Bound(in TimeText text, TimePhrase phrase, TimeBound bound)
    {
        if (Place(text, phrase) is not { } place || place.Start is not { } start)
        {
            return null;
        }

        var edge = phrase.Span?.Edge ?? TimeEdge.None;
        var end = place.End ?? start;
        var kind = place.Kind switch
        {
            WhenKind.Date => WhenKind.DateRange,
            WhenKind.DateTime => WhenKind.DateTimeRange,
            WhenKind.Time => WhenKind.TimeRange,
            _ => place.Kind,
        };
        switch (bound)
        {
            case TimeBound.Before or TimeBound.By:
                var last = bound is TimeBound.By || edge is TimeEdge.Late ? end : start;
                return place with { Kind = kind, Start = last > text.Now ? text.Now : null, End = last, IsDeadline = true };
            case TimeBound.After:
                return place with { Kind = kind, Start = edge is TimeEdge.Early ? start : end, End = null };
            default:
                return place with { Kind = kind, Start = start, End = null };
        }
    }
}
