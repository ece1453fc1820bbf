namespace BackOffice.Dialogs;

/// <summary>Reads one time of day: "9:30", "2pm", "half past ten", "noon", "ten thirty", "14 Uhr".</summary>
internal static class ClockReader
{
    /// <param name="led">A word before it speaks of times ("at"), so that a bare number is one.</param>
    public static bool TryRead(in TimeText text, ref int at, bool led, out Clock clock)
    {
        var i = at;
        if (!TryReadPlain(text, ref i, led, out clock))
        {
            return false;
        }

        i = ClockSuffixReader.ReadPart(text, i, ref clock);
        at = i;
        return true;
    }

    /// <summary>The same, without the part of the day that may follow.</summary>
    public static bool TryReadPlain(in TimeText text, ref int at, bool led, out Clock clock) =>
        TryReadNamed(text, ref at, out clock)
        || ClockFractionReader.TryRead(text, ref at, led, out clock)
        || TryReadDigits(text, ref at, led, out clock)
        || TryReadWords(text, ref at, led, out clock)
        || TryReadHour(text, ref at, led, out clock);

    /// <summary>"noon", "12 midnight".</summary>
    private static bool TryReadNamed(in TimeText text, ref int at, out Clock clock)
    {
        var i = text.Is(at, TimeClass.Number, 12) && text.Is(at + 1, TimeClass.Clock) ? at + 1 : at;
        clock = new Clock(text[i].Value, IsSettled: true);
        if (!text.Is(i, TimeClass.Clock))
        {
            return false;
        }

        at = i + 1;
        return true;
    }

    /// <summary>"9:30", "9.30", "14h", "14:00:20", "0930".</summary>
    public static bool TryReadDigits(in TimeText text, ref int at, bool led, out Clock clock)
    {
        clock = default;
        var hour = text[at];
        if (hour is not { Class: TimeClass.Number, Digits: > 0 and <= 4 } || text[at - 1].Class is TimeClass.Guard or TimeClass.Colon or TimeClass.Dot)
        {
            return false;
        }

        if (hour.Digits >= 3)
        {
            return TryReadRun(text, ref at, led, out clock);
        }

        var i = at + 1;
        var minute = text[at + 2];
        var divided = text[i].IsGlued && minute is { Class: TimeClass.Number, Digits: 2, IsGlued: true, Value: < 60 } or { Class: TimeClass.Number, Digits: 2, Value: < 60 }
            && text[i].Class is TimeClass.Colon or TimeClass.Dot;
        if (hour.Value > 24 || !divided)
        {
            return false;
        }

        int? second = null;
        var end = at + 3;
        if (text[i].Class == text[end].Class && text[end + 1] is { Class: TimeClass.Number, Digits: 2, Value: < 60 } && text[end].IsGlued)
        {
            if (text.Is(i, TimeClass.Dot))
            {
                return false;
            }

            second = text[end + 1].Value;
            end += 2;
        }

        var exact = hour.Value is 0 or > 12 || (hour.Digits == 2 && hour.Value < 10);
        clock = new Clock(hour.Value % 24, minute.Value, second, exact);
        var named = ClockSuffixReader.TryReadMeridiem(text, ref end, ref clock);
        if (text.Is(i, TimeClass.Dot) && !named && !(led && text[end].Class is not (TimeClass.Guard or TimeClass.Unit) && (text.Is(at - 1, TimeClass.At) || text.IsOpen(end))) && !(text.IsFirst(at) && text.IsLast(end)))
        {
            return false;
        }

        at = end;
        return true;
    }

    /// <summary>"930am", "at 1430".</summary>
    private static bool TryReadRun(in TimeText text, ref int at, bool led, out Clock clock)
    {
        var number = text[at];
        clock = new Clock(number.Value / 100, number.Value % 100, IsSettled: number.Digits == 4 && number.Value is < 1000 or >= 1300);
        var i = at + 1;
        if (number.Value / 100 > 23 || number.Value % 100 > 59 || (number.Value is >= 1900 and <= 2100 && !text.Is(at - 1, TimeClass.At)) || !(ClockSuffixReader.TryReadMeridiem(text, ref i, ref clock) || (number.Digits == 4 && ((led && text.IsOpen(i)) || IsHours(text, ref i)))))
        {
            return false;
        }

        at = i;
        return true;
    }

    /// <summary>"1700 hours".</summary>
    private static bool IsHours(in TimeText text, ref int at)
    {
        var found = text[at] is { Class: TimeClass.Unit, Value: (int)TimeUnit.Hour, IsPlural: true };
        at += found ? 1 : 0;
        return found;
    }

    /// <summary>"ten thirty", "seven twenty-five".</summary>
    public static bool TryReadWords(in TimeText text, ref int at, bool led, out Clock clock)
    {
        clock = default;
        var i = at + 1;
        if (text[at] is not { Class: TimeClass.Number, Value: > 0 and < 20 } hour || (hour.Digits > 0 && !led) || text[i] is not { Digits: 0 }
            || !TimeNumberReader.TryRead(text, ref i, out var minutes) || minutes > 59 || minutes < (led ? 1 : 10))
        {
            return false;
        }

        clock = new Clock(hour.Value, minutes, IsSettled: hour.Value > 12);
        var named = ClockSuffixReader.TryReadMeridiem(text, ref i, ref clock);
        i = text.IsUnit(i, TimeUnit.Minute) && led ? i + 1 : i;
        if (!named && !(text.IsOpen(i) && (hour.Value <= 12 || led)))
        {
            return false;
        }

        at = i;
        return true;
    }

    /// <summary>"2pm", "seven o'clock", "14 Uhr", "14h", "11ish", and after "at" a bare "3".</summary>
    public static bool TryReadHour(in TimeText text, ref int at, bool led, out Clock clock)
    {
        clock = default;
        var i = at;
        if (text[at] is { Digits: > 2 } || text[at - 1].Class is TimeClass.Guard || (text[at].IsGlued && text.Is(at - 1, TimeClass.Dot)) || !TimeNumberReader.TryRead(text, ref i, out var hour) || hour > 24)
        {
            return false;
        }

        clock = new Clock(hour % 24, IsSettled: hour is 0 or > 12);
        if (ClockSuffixReader.TryReadMeridiem(text, ref i, ref clock))
        {
            if (text.Is(i - 1, TimeClass.OClock) && text[i] is { Class: TimeClass.Number, Digits: 0 or 2, Value: < 60 } minutes && text.IsOpen(i + 1))
            {
                clock = clock with { Minute = minutes.Value };
                i++;
            }

            at = i;
            return true;
        }

        if (text[i] is { Class: TimeClass.Unit, IsShort: true, Value: (int)TimeUnit.Hour } && text.Is(i - 1, TimeClass.Number))
        {
            // "1h30" alone is how long, "14h30" and "at 1h30" are when.
            var timed = text[i + 1] is { Class: TimeClass.Number, Digits: 2, IsGlued: true, Value: < 60 } && (led || hour >= Clock.Opening);
            clock = timed ? clock with { Minute = text[i + 1].Value } : clock;
            i += timed ? 2 : 1;
            var settled = ClockSuffixReader.TryReadMeridiem(text, ref i, ref clock);
            at = led || timed || settled ? i : at;
            return led || timed || settled;
        }

        if (!(led || IsBeforePart(text, at, i)) || !text.IsOpen(i) || text[i].Class is TimeClass.Month or TimeClass.Quarter or TimeClass.Few or TimeClass.Business
            || (text[i].IsGlued && text[i].Class is TimeClass.Dot or TimeClass.Slash && text[i + 1].IsGlued))
        {
            return false;
        }

        at = i;
        return true;
    }

    /// <summary>"8 in the morning": what counts nothing before a part of the day is an hour.</summary>
    private static bool IsBeforePart(in TimeText text, int at, int after) =>
        text[at - 1].Class is not (TimeClass.Other or TimeClass.Guard) && text.Is(after, TimeClass.In) && text.Is(after + 1, TimeClass.The)
        && text[after + 2] is { Class: TimeClass.Part, IsPlural: false, IsWeak: false };
}
