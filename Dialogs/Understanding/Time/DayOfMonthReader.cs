namespace BackOffice.Dialogs;

/// <summary>Reads the day of a month alone: "the 28th", "on the 3rd at nine".</summary>
internal static class DayOfMonthReader
{
    /// <summary>A day of the month alone: "the 28th", "on the 3rd at nine".</summary>
    /// <param name="start">Where the phrase begins, at "the" if that stands before it.</param>
    public static bool TryReadBare(in TimeText text, int start, ref int at, out Day day)
    {
        var i = at;
        day = default;
        var (isNumber, inWords) = (text.Is(i, TimeClass.Number), text[i].Digits == 0);
        if (isNumber && inWords)
        {
            return TryReadBareWords(text, start, ref at, out day);
        }

        var before = text[start - 1].Class;
        var led = before is TimeClass.On or TimeClass.By or TimeClass.Before or TimeClass.Until or TimeClass.After or TimeClass.Since or TimeClass.From
            or TimeClass.For or TimeClass.To or TimeClass.Starting or TimeClass.Between or TimeClass.Around;
        if (!TimeNumberReader.TryReadDay(text, ref i, out var number) || !text.IsOpen(i) || before is TimeClass.Guard || (inWords && text.Is(i, TimeClass.Number)))
        {
            return false;
        }

        var timed = text[i].Class is TimeClass.At || text.Is(text.Skip(text.Skip(i, TimeClass.In), TimeClass.The), TimeClass.Part) || (text[i].Class is TimeClass.Comma && text.Is(i + 1, TimeClass.At)) || IsClock(text, i);
        var named = start < at;
        var meant = isNumber
            ? (named && (led || timed) && text[i].Class is not (TimeClass.Dash or TimeClass.Number)) || (timed && before is TimeClass.On && !IsClockNumber(text, i))
            : inWords ? named && (led || timed) : named || led || timed;
        if (!meant)
        {
            return false;
        }

        day = new Day(DayForm.DayOfMonth, Number: number);
        at = text.Is(i, TimeClass.Dot) && !text.IsLast(i + 1) && isNumber ? i + 1 : i;
        return true;
    }

    private static bool TryReadBareWords(in TimeText text, int start, ref int at, out Day day)
    {
        var i = at;
        day = default;
        var led = text[start - 1].Class is TimeClass.On or TimeClass.By or TimeClass.Before or TimeClass.Until or TimeClass.For or TimeClass.Since;
        if (start == at || !led || !TimeNumberReader.TryReadDay(text, ref i, out var number) || !text.IsOpen(i))
        {
            return false;
        }

        day = new Day(DayForm.DayOfMonth, Number: number);
        at = i;
        return true;
    }

    private static bool IsClock(in TimeText text, int i) =>
        text[i].Class is TimeClass.Clock or TimeClass.Part || (text.Is(i, TimeClass.Number) && text[i + 1].Class is TimeClass.Meridiem or TimeClass.Colon or TimeClass.OClock);

    private static bool IsClockNumber(in TimeText text, int i) => text[i].Class is TimeClass.Colon or TimeClass.Meridiem or TimeClass.Dash;
}
