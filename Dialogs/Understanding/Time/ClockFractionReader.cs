namespace BackOffice.Dialogs;

/// <summary>Reads a time of day by its distance from the hour: "half past ten", "a quarter to eight", "20 minutes past nine", "halb zehn".</summary>
internal static class ClockFractionReader
{
    /// <summary>"half past ten", "a quarter to eight", "20 minutes past nine", "halb zehn".</summary>
    public static bool TryRead(in TimeText text, ref int at, bool led, out Clock clock)
    {
        clock = default;
        var i = text.Skip(at, TimeClass.Article);
        int minutes;
        if (text.Is(i, TimeClass.HalfTo))
        {
            i++;
            return ClockReader.TryReadHour(text, ref i, led: true, out clock) && Shift(ref clock, -30, text, ref at, i);
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
        var inWords = minutes % 5 == 0 && (text[i - 1].Digits == 0 || text.Is(at - 1, TimeClass.At));
        var direction = text[i].Class switch
        {
            TimeClass.Past => 1,
            TimeClass.Relative when text[i].Value == -2 => 1,
            TimeClass.After when named || (inWords && text.Is(i + 1, TimeClass.Number)) => 1,
            TimeClass.Before when named || (inWords && text.Is(i + 1, TimeClass.Number)) => -1,
            TimeClass.To when named || (led && text.Is(at - 1, TimeClass.At) && inWords && text[i + 1].Digits == 0) => -1,
            _ => 0,
        };
        i++;
        if (direction == 0 || !ClockReader.TryReadDigits(text, ref i, led: true, out clock) && !ClockReader.TryReadWords(text, ref i, led: false, out clock)
            && !ClockReader.TryReadHour(text, ref i, led: true, out clock))
        {
            return false;
        }

        return Shift(ref clock, direction * minutes, text, ref at, i);
    }

    private static bool Shift(ref Clock clock, int minutes, in TimeText text, ref int at, int i)
    {
        at = ClockSuffixReader.ReadPart(text, i, ref clock);
        clock = clock with { Shift = minutes };
        return true;
    }
}
