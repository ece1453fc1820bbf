namespace BackOffice.Dialogs;

/// <summary>Reads one time of day: "9:30", "2pm", "half past ten", "noon", "ten thirty", "14 Uhr".</summary>
internal static class ClockReader
{
    /// <summary>The "m" that the point parts from "a" or "p".</summary>
    private const int Tail = 9;

    /// <param name="led">A word before it speaks of times ("at"), so that a bare number is one.</param>
    public static bool TryRead(in TimeText text, ref int at, bool led, out Clock clock)
    {
        var i = at;
        if (!TryReadPlain(text, ref i, led, out clock))
        {
            return false;
        }

        i = TryReadPart(text, i, ref clock);
        at = i;
        return true;
    }

    /// <summary>The same, without the part of the day that may follow.</summary>
    public static bool TryReadPlain(in TimeText text, ref int at, bool led, out Clock clock) =>
        TryReadNamed(text, ref at, out clock)
        || TryReadFraction(text, ref at, led, out clock)
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

    /// <summary>"half past ten", "a quarter to eight", "20 minutes past nine", "halb zehn".</summary>
    private static bool TryReadFraction(in TimeText text, ref int at, bool led, out Clock clock)
    {
        clock = default;
        var i = text.Skip(at, TimeClass.Article);
        int minutes;
        if (text.Is(i, TimeClass.HalfTo))
        {
            i++;
            return TryReadHour(text, ref i, led: true, out clock) && Shift(ref clock, -30, text, ref at, i);
        }

        if (text.Is(i, TimeClass.Half))
        {
            (minutes, i) = (30, i + 1);
        }
        else if (text.Is(i, TimeClass.Quarter))
        {
            (minutes, i) = (15, i + 1);
        }
        else if (text.Is(i, TimeClass.Number, 3) && (text.Is(i + 1, TimeClass.Quarter) || text.IsUnit(i + 1, TimeUnit.Quarter)))
        {
            (minutes, i) = (45, i + 2);
        }
        else if (!TimeNumberReader.TryRead(text, ref i, out minutes) || minutes is < 1 or > 59)
        {
            return false;
        }

        var named = text[i - 1].Class is TimeClass.Half or TimeClass.Quarter || text.IsUnit(i - 1, TimeUnit.Quarter);
        if (!named && text.IsUnit(i, TimeUnit.Minute))
        {
            (named, i) = (true, i + 1);
        }

        // "ten past nine" is said of fives.
        var inWords = minutes % 5 == 0 && text[i - 1].Digits == 0;
        var direction = text[i].Class switch
        {
            TimeClass.Past => 1,
            TimeClass.Relative when text[i].Value == -2 => 1,
            TimeClass.After when named || (inWords && text[i + 1] is { Class: TimeClass.Number, Digits: 0 }) => 1,
            TimeClass.Before when named || (inWords && text[i + 1] is { Class: TimeClass.Number, Digits: 0 }) => -1,
            TimeClass.To when named || (led && text.Is(at - 1, TimeClass.At) && inWords && text[i + 1].Digits == 0) => -1,
            _ => 0,
        };
        i++;
        if (direction == 0 || !TryReadDigits(text, ref i, led: true, out clock) && !TryReadWords(text, ref i, led: false, out clock)
            && !TryReadHour(text, ref i, led: true, out clock))
        {
            return false;
        }

        return Shift(ref clock, direction * minutes, text, ref at, i);
    }

    private static bool Shift(ref Clock clock, int minutes, in TimeText text, ref int at, int i)
    {
        at = TryReadPart(text, i, ref clock);
        clock = clock with { Shift = minutes };
        return true;
    }

    /// <summary>"9:30", "9.30", "14h", "14:00:20", "0930".</summary>
    private static bool TryReadDigits(in TimeText text, ref int at, bool led, out Clock clock)
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
        var named = TryReadMeridiem(text, ref end, ref clock);
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
        if (number.Value / 100 > 23 || number.Value % 100 > 59 || (number.Value is >= 1900 and <= 2100 && !text.Is(at - 1, TimeClass.At)) || !(TryReadMeridiem(text, ref i, ref clock) || (led && number.Digits == 4 && text.IsOpen(i))))
        {
            return false;
        }

        at = i;
        return true;
    }

    /// <summary>"ten thirty", "seven twenty-five".</summary>
    private static bool TryReadWords(in TimeText text, ref int at, bool led, out Clock clock)
    {
        clock = default;
        var i = at + 1;
        if (text[at] is not { Class: TimeClass.Number, Value: > 0 and < 20 } hour || (hour.Digits > 0 && !led) || text[i] is not { Digits: 0 }
            || !TimeNumberReader.TryRead(text, ref i, out var minutes) || minutes > 59 || minutes < (led ? 1 : 10))
        {
            return false;
        }

        clock = new Clock(hour.Value, minutes, IsSettled: hour.Value > 12);
        var named = TryReadMeridiem(text, ref i, ref clock);
        i = text.IsUnit(i, TimeUnit.Minute) && led ? i + 1 : i;
        if (!named && !(text.IsOpen(i) && (hour.Value <= 12 || led)))
        {
            return false;
        }

        at = i;
        return true;
    }

    /// <summary>"2pm", "seven o'clock", "14 Uhr", "14h", "11ish", and after "at" a bare "3".</summary>
    private static bool TryReadHour(in TimeText text, ref int at, bool led, out Clock clock)
    {
        clock = default;
        var i = at;
        if (text[at] is { Digits: > 2 } || text[at - 1].Class is TimeClass.Guard || (text[at].IsGlued && text.Is(at - 1, TimeClass.Dot)) || !TimeNumberReader.TryRead(text, ref i, out var hour) || hour > 24)
        {
            return false;
        }

        clock = new Clock(hour % 24, IsSettled: hour is 0 or > 12);
        if (TryReadMeridiem(text, ref i, ref clock))
        {
            if (text.Is(i - 1, TimeClass.OClock) && text[i] is { Class: TimeClass.Number, Digits: 2, Value: < 60 } minutes && text.IsOpen(i + 1))
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
            var settled = TryReadMeridiem(text, ref i, ref clock);
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

    /// <summary>"pm", "o'clock", both.</summary>
    private static bool TryReadMeridiem(in TimeText text, ref int at, ref Clock clock)
    {
        var i = text.Skip(at, TimeClass.OClock);
        i = text.Is(i, TimeClass.Dot) && text.Is(i + 1, TimeClass.Meridiem) ? i + 1 : i;
        if (text[i] is { Class: TimeClass.Meridiem } meridiem)
        {
            var end = text.Is(i + 1, TimeClass.Dot) && text.Is(i + 2, TimeClass.Meridiem, Tail) ? i + 3 : i + 1;
            end = end > i + 1 && text.Is(end, TimeClass.Dot) && !text.IsLast(end + 1) ? end + 1 : end;
            if (meridiem.Value == Tail || (meridiem.IsShort && end == i + 1 && !text.Is(at - 2, TimeClass.At) && !text.Is(at - 2, TimeClass.Colon)))
            {
                return false;
            }

            clock = clock.Hour > 12 || meridiem.Value > 2 ? clock : clock.In(meridiem.Value == 2);
            at = end;
            return true;
        }

        i = text.Skip(i, TimeClass.Ish);
        var found = i > at;
        at = i;
        return found;
    }

    /// <summary>"in the morning", "this evening" is left to who reads days.</summary>
    private static int TryReadPart(in TimeText text, int at, ref Clock clock)
    {
        var i = text[at].Class is TimeClass.In or TimeClass.At or TimeClass.On ? at + 1 : at;
        i = text.Skip(i, TimeClass.The);
        i = text[i].Class is TimeClass.Early or TimeClass.Late && text.Is(i + 1, TimeClass.Part) ? i + 1 : i;
        if (text[i] is not { Class: TimeClass.Part, IsPlural: false } part)
        {
            if (text.Is(at, TimeClass.Clock, 0))
            {
                clock = clock.In(PartOfDay.Night);
                return at + 1;
            }

            return at;
        }

        clock = clock.In((PartOfDay)part.Value);
        return i + 1;
    }
}
