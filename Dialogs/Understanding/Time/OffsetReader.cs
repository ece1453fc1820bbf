using NodaTime;

namespace BackOffice.Dialogs;

/// <summary>Reads what is counted from now or from a day: "in two weeks", "an hour ago", "3 days after Monday", "within 2 hours".</summary>
internal static class OffsetReader
{
    public static bool TryRead(in TimeText text, ref int at, out TimePhrase phrase)
    {
        phrase = default;
        return text[at].Class switch
        {
            TimeClass.In => TryReadIn(text, ref at, ref phrase),
            TimeClass.Before when text[at].IsWeak => TryReadAgo(text, ref at, ref phrase),
            TimeClass.Within => TryReadWithin(text, ref at, ref phrase),
            TimeClass.Relative => TryReadNext(text, at + 1, text[at].Value, ref at, ref phrase),
            TimeClass.For => TryReadStarting(text, at + 1, true, ref at, ref phrase),
            TimeClass.The when text.Is(at + 1, TimeClass.Relative) => TryReadNext(text, at + 2, text[at + 1].Value, ref at, ref phrase),
            TimeClass.Number or TimeClass.Article or TimeClass.Few or TimeClass.Half => TryReadLength(text, at, ref at, ref phrase)
                || TryReadStarting(text, at, false, ref at, ref phrase) || TryReadWeekdays(text, ref at, ref phrase),
            _ => false,
        };
    }

    /// <summary>"in two weeks", "in 2 days from today".</summary>
    private static bool TryReadIn(in TimeText text, ref int at, ref TimePhrase phrase)
    {
        var i = text.Skip(at + 1, TimeClass.Than);
        if (TryReadLength(text, i, ref i, ref phrase))
        {
            at = i;
            return true;
        }

        if (!TimeLengthReader.TryRead(text, ref i, led: true, out var length) || text[i].Class is TimeClass.To or TimeClass.Slash || !TryPlace(text.Now, length, false, ref phrase))
        {
            return false;
        }

        at = i;
        return true;
    }

    /// <summary>A language that says "before two days".</summary>
    private static bool TryReadAgo(in TimeText text, ref int at, ref TimePhrase phrase)
    {
        var i = at + 1;
        phrase.IsPast = true;
        if (!TimeLengthReader.TryRead(text, ref i, led: true, out var length) || !TryPlace(text.Now, length, true, ref phrase))
        {
            return false;
        }

        at = i;
        return true;
    }

    /// <summary>"within 2 hours", "within the next 3 days", "within 2 weeks from today".</summary>
    private static bool TryReadWithin(in TimeText text, ref int at, ref TimePhrase phrase)
    {
        var i = text.Skip(text.Skip(at + 1, TimeClass.The), TimeClass.Relative);
        if (!TimeLengthReader.TryRead(text, ref i, led: true, out var length) && !TryReadOne(text, ref i, out length))
        {
            return false;
        }

        var from = i + 1;
        i = text[i].Class is TimeClass.From or TimeClass.After && text.Is(from, TimeClass.Day, 0) ? from + 1 : i;
        at = i;
        return TryStretch(text, length, ahead: true, fromToday: true, ref phrase);
    }

    /// <summary>The unit alone, and more: "day and 5 hours".</summary>
    private static bool TryReadOne(in TimeText text, ref int at, out Length length)
    {
        length = default;
        if (text[at] is not { Class: TimeClass.Unit, IsPlural: false, IsShort: false } unit)
        {
            return false;
        }

        length = Length.Of((TimeUnit)unit.Value, 1000);
        at++;
        var i = text.Skip(at, TimeClass.And);
        if (TimeLengthReader.TryRead(text, ref i, led: true, out var more))
        {
            length += more;
            at = i;
        }

        return true;
    }

    /// <summary>"next 5 hours", "the last 30 minutes", "next hour".</summary>
    private static bool TryReadNext(in TimeText text, int i, int relative, ref int at, ref TimePhrase phrase)
    {
        var counted = text[i].Class is TimeClass.Number or TimeClass.Few;
        if (relative == 0 || !(counted || text.IsUnit(i, TimeUnit.Hour)))
        {
            return false;
        }

        if (!(counted ? TimeLengthReader.TryRead(text, ref i, led: true, out var length) : TryReadOne(text, ref i, out length)) || !length.IsOnClock)
        {
            return false;
        }

        at = i;
        return TryStretch(text, length, relative > 0, fromToday: true, ref phrase);
    }

    /// <summary>A length and what it is counted from: "3 days ago", "2 weeks from Monday", "a week on Tuesday", "30 minutes later".</summary>
    private static bool TryReadLength(in TimeText text, int start, ref int at, ref TimePhrase phrase)
    {
        var i = start;
        if (!TimeLengthReader.TryRead(text, ref i, led: text[start + 1].Class is TimeClass.Unit or TimeClass.Half, out var length))
        {
            return false;
        }

        var then = text[i].Class;
        var later = then is TimeClass.Hence || (then is TimeClass.Later && text[i + 1].Class is not (TimeClass.In or TimeClass.Relative or TimeClass.Day or TimeClass.The));
        if (later || then is TimeClass.Ago)
        {
            at = i + 1;
            phrase.IsPast = !later;
            return TryPlace(text.Now, length, !later, ref phrase);
        }

        var counted = then is TimeClass.From or TimeClass.After or TimeClass.Before || (then is TimeClass.On && text.Is(i + 1, TimeClass.Weekday) && length.Weeks > 0);
        if (!counted || length.IsOnClock)
        {
            return false;
        }

        i++;
        if (text.Is(i, TimeClass.Now))
        {
            at = i + 1;
            return TryPlace(text.Now, length, false, ref phrase);
        }

        if (!DayReader.TryRead(text, ref i, out var day) || day.Next(text.Today) is not { } date)
        {
            return false;
        }

        at = i;
        return TryPlace(date.AtMidnight(), length, then is TimeClass.Before, ref phrase);
    }

    /// <summary>"3 days starting next Monday", "for 2 weeks from today".</summary>
    private static bool TryReadStarting(in TimeText text, int start, bool open, ref int at, ref TimePhrase phrase)
    {
        var i = start;
        if (!TimeLengthReader.TryRead(text, ref i, led: true, out var length))
        {
            return false;
        }

        i = text.Skip(i, TimeClass.Comma);
        if (!(text.Is(i, TimeClass.Starting) || (open && text.Is(i, TimeClass.From))))
        {
            return false;
        }

        i = text.Skip(text.Skip(i + 1, TimeClass.From), TimeClass.On);
        if (length.IsOnClock || !DayReader.TryRead(text, ref i, out var day) || day.Next(text.Today) is not { } date
            || length.From(date.AtMidnight()) is not { } end)
        {
            return false;
        }

        phrase.Span = new DateSpan(SpanForm.Days, date, end.Date, Length: length.Timex);
        at = i;
        return true;
    }

    /// <summary>"two Sundays from now".</summary>
    private static bool TryReadWeekdays(in TimeText text, ref int at, ref TimePhrase phrase)
    {
        var i = at;
        if (!TimeNumberReader.TryRead(text, ref i, out var count) || count is < 1 or > 500 || !text.Is(i, TimeClass.Weekday)
            || text[i + 1].Class is not (TimeClass.Hence or TimeClass.Later))
        {
            return false;
        }

        var first = new Day(DayForm.Weekday, Weekday: text[i].Value).Next(text.Today.PlusDays(1))!.Value;
        phrase.Day = Day.On(first.PlusWeeks(count - 1));
        at = i + 2;
        return true;
    }

    private static bool TryPlace(LocalDateTime from, Length length, bool back, ref TimePhrase phrase)
    {
        if (length.From(from, back) is not { } moment)
        {
            return false;
        }

        if (length.IsOnClock)
        {
            phrase.Instant = moment;
        }
        else
        {
            phrase.Day = Day.On(moment.Date);
        }

        return true;
    }

    private static bool TryStretch(in TimeText text, Length length, bool ahead, bool fromToday, ref TimePhrase phrase)
    {
        var start = length.IsOnClock || !fromToday ? text.Now : text.Today.AtMidnight();
        if (length.From(start, back: !ahead) is not { } other)
        {
            return false;
        }

        var (from, to) = ahead ? (start, other) : (other, start);
        if (length.IsOnClock)
        {
            phrase.Window = (from, to, length.Timex);
        }
        else
        {
            phrase.Span = new DateSpan(SpanForm.Days, from.Date, to.Date, Length: length.Timex);
        }

        return true;
    }
}
