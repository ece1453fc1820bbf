namespace BackOffice.Dialogs;

/// <summary>Reads one phrase: a day, a time of day, both in any order, a stretch of days, or a moment counted from now.</summary>
internal static class PhraseReader
{
    private const int MostItems = 4;

    /// <param name="led">A word before it speaks of times, so that a bare number is an hour.</param>
    public static bool TryRead(in TimeText text, ref int at, bool led, out TimePhrase phrase)
    {
        if (TryReadNow(text, ref at, out phrase) || DayEndReader.TryReadEndOfDay(text, ref at, out phrase))
        {
            return true;
        }

        var i = at;
        if (OffsetReader.TryRead(text, ref i, out phrase))
        {
            at = i;
            return !phrase.HasDay || ReadMore(text, ref at, ref phrase);
        }

        phrase = default;
        i = Lead(text, at);
        led |= i > at && text[i - 1].Class is TimeClass.At or TimeClass.Around;
        if (!TryReadFirst(text, ref i, led, ref phrase))
        {
            return false;
        }

        at = i;
        return ReadMore(text, ref at, ref phrase);
    }

    private static int Lead(in TimeText text, int at)
    {
        var i = text[at].Class is TimeClass.On or TimeClass.At or TimeClass.In or TimeClass.For ? at + 1 : at;
        return text.Skip(i, TimeClass.Around);
    }

    private static bool TryReadFirst(in TimeText text, ref int at, bool led, ref TimePhrase phrase)
    {
        if (RelativePartReader.TryRead(text, ref at, ref phrase) || DayEndReader.TryReadRestOfDay(text, ref at, ref phrase))
        {
            return true;
        }

        led |= IsBeforePart(text, at);
        if (text[at].Class is not (TimeClass.From or TimeClass.Between or TimeClass.Starting) && DayReader.TryRead(text, ref at, out var day))
        {
            phrase.Day = day;
        }
        else if (SpanReader.TryRead(text, ref at, out var span))
        {
            phrase.Span = span;
        }
        else if (ClockRangeReader.TryRead(text, ref at, led: text[at - 1].Class is TimeClass.Weekday or TimeClass.Day, out var clocks))
        {
            phrase.Clocks = clocks;
        }
        else if (ClockReader.TryRead(text, ref at, led, out var clock))
        {
            phrase.Clock = clock;
            return !(text[at] is { Class: TimeClass.Dash, IsGlued: true } && text[at + 1] is { Class: TimeClass.Number, IsGlued: true });
        }
        else if (PartReader.TryRead(text, ref at, led: false, out var part, out var edge))
        {
            (phrase.Part, phrase.PartEdge) = (part, edge);
        }
        else
        {
            return false;
        }

        return true;
    }

    /// <summary>What goes on from a day to its time, or from a time to its day.</summary>
    private static bool ReadMore(in TimeText text, ref int at, ref TimePhrase phrase)
    {
        for (var items = 1; items < MostItems && phrase.TakesTime; items++)
        {
            if (!TryReadNext(text, ref at, ref phrase))
            {
                break;
            }
        }

        return true;
    }

    private static bool TryReadNext(in TimeText text, ref int at, ref TimePhrase phrase)
    {
        var i = text.Skip(at, TimeClass.Comma);
        i = i == at ? text.Skip(at, TimeClass.Dash) : i;
        if (phrase.HasDay && phrase.Clock is null && phrase.Clocks is null)
        {
            var joined = text[i].Class is TimeClass.At or TimeClass.TimeMark or TimeClass.On or TimeClass.For or TimeClass.In or TimeClass.Around ? i + 1 : i;
            joined = text.Skip(joined, TimeClass.Around);
            var timed = text[joined - 1].Class is TimeClass.At or TimeClass.Around or TimeClass.TimeMark || (phrase.Part is not PartOfDay.None && joined == at);
            var j = joined;
            if (ClockRangeReader.TryRead(text, ref j, led: joined == at || timed, out var clocks))
            {
                (phrase.Clocks, at) = (clocks, j);
                return true;
            }

            if (ClockReader.TryRead(text, ref j, timed, out var clock))
            {
                (phrase.Clock, at) = (clock, j);
                return true;
            }

            if (TryReadBound(text, ref at, ref phrase))
            {
                return true;
            }
        }

        if (phrase is { HasTime: false, Day: { } named } && WeekdayReader.TryReadCounted(text, named, ref i, out var counted))
        {
            (phrase.Day, at) = (counted, i);
            return true;
        }

        if (phrase.Part is PartOfDay.None && phrase.HasDay && phrase.ClockBound is TimeBound.None && PartReader.TryRead(text, ref i, led: true, out var part, out var edge))
        {
            (phrase.Part, phrase.PartEdge, at) = (part, edge, i);
            return true;
        }

        if (phrase is { HasTime: true, Day: { Form: DayForm.Weekday } weekday } && WeekdayReader.TryReadWeek(text, ref i, out var monday))
        {
            (phrase.Day, at) = (Day.On(monday.PlusDays(weekday.Weekday - 1)), i);
            return true;
        }

        return !phrase.HasDay && phrase.HasTime && TryReadDay(text, i, ref at, ref phrase);
    }

    /// <summary>The day that follows a time: "at nine on Friday", "2 to 4 tomorrow", "the afternoon of the 3rd".</summary>
    private static bool TryReadDay(in TimeText text, int i, ref int at, ref TimePhrase phrase)
    {
        var joined = text[i].Class is TimeClass.On or TimeClass.Of or TimeClass.In or TimeClass.For ? i + 1 : i;
        var j = joined;
        if (phrase.Part is PartOfDay.None && RelativePartReader.TryRead(text, ref j, ref phrase))
        {
            at = j;
            return true;
        }

        if (DayReader.TryRead(text, ref j, out var day))
        {
            (phrase.Day, at) = (day, j);
            return true;
        }

        // "8pm on 15"
        if (text.Is(joined - 1, TimeClass.On) && phrase.Clock is { } clock
            && text[joined] is { Class: TimeClass.Number, Digits: 1 or 2, Value: >= 1 and <= 31 } number && text.IsOpen(joined + 1)
            && (clock.Minute is not null || text[at - 1].Class is TimeClass.Meridiem || number.Value > 12))
        {
            phrase.Day = new Day(DayForm.DayOfMonth, Number: number.Value);
            at = joined + 1;
            return true;
        }

        if (phrase.Part is PartOfDay.None && (phrase.Clocks is not null || phrase.Clock is not null))
        {
            j = i;
            if (PartReader.TryRead(text, ref j, led: false, out var part, out _))
            {
                (phrase.Part, at) = (part, j);
                return true;
            }
        }
        else if (phrase.Part is not PartOfDay.None && phrase.Clock is null)
        {
            j = text.Skip(i, TimeClass.At);
            if (ClockReader.TryReadPlain(text, ref j, led: true, out var late))
            {
                (phrase.Clock, at) = (late, j);
                return true;
            }
        }

        return false;
    }

    /// <summary>"Thursday before five", "tomorrow after 14:00".</summary>
    private static bool TryReadBound(in TimeText text, ref int at, ref TimePhrase phrase)
    {
        var bound = BoundReader.Of(text[at].Class);
        var i = text.Skip(at + 1, TimeClass.Around);
        if (bound is TimeBound.None)
        {
            return false;
        }

        if (ClockReader.TryRead(text, ref i, led: true, out var clock))
        {
            (phrase.Clock, phrase.ClockBound, at) = (clock, bound, i);
            return true;
        }

        if (phrase.Part is PartOfDay.None && PartReader.TryRead(text, ref i, led: true, out var part, out _))
        {
            (phrase.Part, phrase.ClockBound, at) = (part, bound, i);
            return true;
        }

        return false;
    }

    private static bool TryReadNow(in TimeText text, ref int at, out TimePhrase phrase)
    {
        phrase = default;
        if (!text.Is(at, TimeClass.Now))
        {
            return false;
        }

        phrase.IsNow = true;
        at++;
        return true;
    }

    /// <summary>"7, this morning" at the start of a sentence.</summary>
    private static bool IsBeforePart(in TimeText text, int at)
    {
        var i = text.Skip(at + 1, TimeClass.Comma);
        return (text.IsFirst(at) || text.Is(at + 1, TimeClass.Comma)) && text.Is(at, TimeClass.Number)
            && ((text.Is(i, TimeClass.Relative, 0) && text.Is(i + 1, TimeClass.Part)) || (text.Is(i, TimeClass.Day) && text.Is(i + 1, TimeClass.Part)));
    }
}
