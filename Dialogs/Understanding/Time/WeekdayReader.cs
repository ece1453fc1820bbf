using NodaTime;

namespace BackOffice.Dialogs;

/// <summary>Reads weekdays, with the words that say of which week.</summary>
internal static class WeekdayReader
{
    /// <summary>The Monday of this week, and of another.</summary>
    public static LocalDate Monday(LocalDate today, int weeks = 0) => today.PlusDays(1 - (int)today.DayOfWeek + (7 * weeks));

    /// <summary>How many weeks, months or years on: "next" is 1, "last" is -1, "coming" (2) and "past" (-2) are as these, 3 is two on.</summary>
    public static int Steps(int relative) => relative == 3 ? 2 : Math.Sign(relative);

    /// <summary>"Friday", "Friday of next week", "Friday the 27th", "Friday, December 4".</summary>
    public static bool TryRead(in TimeText text, ref int at, out Day day)
    {
        var weekday = text[at].Value;
        day = new Day(DayForm.Weekday, Weekday: weekday);
        if (text[at].IsPlural || (text[at].IsWeak && !IsMeant(text, at)))
        {
            return false;
        }

        at++;
        if (TryReadWeek(text, ref at, out var monday))
        {
            day = Day.On(monday.PlusDays(weekday - 1));
        }
        else if (DayReader.TryReadDate(text, ref at, out var date))
        {
            day = date;
        }
        else if (TryReadNumber(text, ref at, out var number))
        {
            day = Next(text.Today, weekday, number, text.Is(at - 2, TimeClass.The) || text.Is(at - 3, TimeClass.The));
        }

        return true;
    }

    /// <summary>"next Friday", "this coming Friday", "next week on Friday", "the next day".</summary>
    public static bool TryReadRelative(in TimeText text, ref int at, out Day day)
    {
        day = default;
        var relative = text[at].Value;
        var i = at + 1;
        if (relative == 0 && text.Is(i, TimeClass.Relative))
        {
            relative = text[i].Value;
            i++;
        }

        if (text.IsUnit(i, TimeUnit.Day) && relative is 1 && !text[i].IsPlural && text.IsOpen(i + 1))
        {
            day = Day.On(text.Today.PlusDays(1));
            at = i + 1;
            return true;
        }

        if (text.IsUnit(i, TimeUnit.Week) && !text[i].IsPlural)
        {
            i = text.Is(i + 1, TimeClass.Comma) || text.Is(i + 1, TimeClass.Dash) || text.Is(i + 1, TimeClass.On) ? i + 2 : i + 1;
            if (text[i] is not { Class: TimeClass.Weekday, IsPlural: false })
            {
                return false;
            }

            day = Day.On(Monday(text.Today, Steps(relative)).PlusDays(text[i].Value - 1));
            at = i + 1;
            return true;
        }

        if (text[i] is not { Class: TimeClass.Weekday, IsPlural: false } weekday)
        {
            return false;
        }

        at = i + 1;
        if (NthDayReader.TryReadOfMonth(text, at, weekday.Value, relative, ref at, out day) || DayReader.TryReadDate(text, ref at, out day))
        {
            return true;
        }

        day = Day.On(Of(text.Today, weekday.Value, relative));
        return true;
    }

    /// <summary>A weekday and a day counted from now, in either order: "Monday two weeks from now", "in 3 days on Friday", "today in two weeks".</summary>
    public static bool TryReadCounted(in TimeText text, Day first, ref int at, out Day day)
    {
        var i = at;
        day = default;
        if (first.Form is DayForm.Weekday)
        {
            if (text[i].Class is not (TimeClass.Number or TimeClass.Article or TimeClass.Few or TimeClass.In)
                || !OffsetReader.TryRead(text, ref i, out var counted) || counted.Day is not { } other)
            {
                return false;
            }

            day = Day.On(Monday(other.Date).PlusDays(first.Weekday - 1));
            at = i;
            return true;
        }

        if (first.IsExact && text.Is(at - 1, TimeClass.Day) && text.Is(i, TimeClass.In))
        {
            i++;
            var found = TimeLengthReader.TryRead(text, ref i, led: true, out var length) && !length.IsOnClock;
            var moment = found ? length.From(first.Date.AtMidnight()) : null;
            (day, at) = moment is { } then ? (Day.On(then.Date), i) : (day, at);
            return moment is not null;
        }

        i = text.Skip(i, TimeClass.On);
        if (!first.IsExact || !IsCounted(text, at - 1) || text[i] is not { Class: TimeClass.Weekday, IsPlural: false, IsWeak: false } weekday)
        {
            return false;
        }

        day = Day.On(Monday(first.Date).PlusDays(weekday.Value - 1));
        at = i + 1;
        return true;
    }

    private static bool IsCounted(in TimeText text, int last) =>
        text[last].Class is TimeClass.Unit or TimeClass.Hence or TimeClass.Ago or TimeClass.Holiday || text.Is(last - 1, TimeClass.From) || text.Is(last - 1, TimeClass.After);

    private static LocalDate Of(LocalDate today, int weekday, int relative)
    {
        var named = new Day(DayForm.Weekday, Weekday: weekday);
        return relative switch
        {
            2 => named.Next(today.PlusDays(1))!.Value,
            -2 => named.Last(today)!.Value,
            0 => named.Next(today)!.Value,
            _ => Monday(today, Steps(relative)).PlusDays(weekday - 1),
        };
    }

    /// <summary>"of next week", "this week".</summary>
    public static bool TryReadWeek(in TimeText text, ref int at, out LocalDate monday)
    {
        var i = text.Skip(text.Skip(text.Skip(at, TimeClass.On), TimeClass.Of), TimeClass.The);
        monday = default;
        if (text.Is(i, TimeClass.Relative) && text.IsUnit(i + 1, TimeUnit.Week) && !text[i + 1].IsPlural)
        {
            monday = Monday(text.Today, Steps(text[i].Value));
            at = i + 2;
            return true;
        }

        if (text.IsUnit(i, TimeUnit.Week) && SpanReader.AfterNext(text, i + 1) is > 0 and var length)
        {
            monday = Monday(text.Today, 2);
            at = i + 1 + length;
            return true;
        }

        return false;
    }

    /// <summary>"the 27th", "27".</summary>
    private static bool TryReadNumber(in TimeText text, ref int at, out int number)
    {
        var i = text.Skip(text.Skip(text.Skip(at, TimeClass.Comma), TimeClass.On), TimeClass.The);
        var named = i > at && text.Is(i - 1, TimeClass.The);
        var ordinal = i;
        var isNumber = !TimeNumberReader.TryReadOrdinal(text, ref ordinal, out _);
        if (!TimeNumberReader.TryReadDay(text, ref i, out number) || !text.IsOpen(i) || (isNumber && !named && i > at + 1))
        {
            return false;
        }

        if (isNumber && text[i].Class is TimeClass.To or TimeClass.Dash or TimeClass.Colon or TimeClass.Dot or TimeClass.Meridiem or TimeClass.OClock
            or TimeClass.Past or TimeClass.Number or TimeClass.And or TimeClass.Ish or TimeClass.Until or TimeClass.Half)
        {
            return text.Is(i, TimeClass.Dot) && !text[i + 1].IsGlued && Accept(ref at, i);
        }

        return Accept(ref at, i);
    }

    private static bool Accept(ref int at, int i)
    {
        at = i;
        return true;
    }

    /// <summary>The next day that has both. "Friday the 27th" is told by its date when that is in this month.</summary>
    private static Day Next(LocalDate today, int weekday, int number, bool named)
    {
        var both = new Day(DayForm.WeekdayAndDay, Weekday: weekday, Number: number);
        return both.Next(today) is { } date && (date == today || (named && date.Year == today.Year && date.Month == today.Month)) ? Day.On(date) : both;
    }

    /// <summary>"sun" and "sat" are days where the words around them speak of days.</summary>
    private static bool IsMeant(in TimeText text, int at) =>
        (text.IsFirst(at) && text.IsLast(at + 1))
        || text[at - 1].Class is TimeClass.On or TimeClass.Relative or TimeClass.By or TimeClass.Before or TimeClass.Until or TimeClass.After or TimeClass.Since
            or TimeClass.From or TimeClass.Between or TimeClass.To or TimeClass.Dash or TimeClass.Every or TimeClass.Starting or TimeClass.Or or TimeClass.Slash
        || text[at + 1].Class is TimeClass.Part or TimeClass.Clock or TimeClass.Ordinal or TimeClass.Month or TimeClass.At or TimeClass.Dash or TimeClass.Relative
        || (text.Is(at + 1, TimeClass.Number) && text[at + 2].Class is TimeClass.Meridiem or TimeClass.Colon or TimeClass.Month)
        || (text[at + 1].Class is TimeClass.To or TimeClass.Or or TimeClass.Slash && text.Is(at + 2, TimeClass.Weekday));
}
