using System.Globalization;
using NodaTime;

namespace BackOffice.Dialogs;

/// <summary>Reads what ends with the day: "end of day", "the end of tomorrow", "rest of the day".</summary>
internal static class DayEndReader
{
    /// <summary>"rest of the day": until its last second, as "end of day" is.</summary>
    public static bool TryReadRestOfDay(in TimeText text, ref int at, ref TimePhrase phrase)
    {
        var i = text.Skip(at, TimeClass.The);
        if (!text.Is(i, TimeClass.Rest))
        {
            return false;
        }

        i = text.Skip(text.Skip(i + 1, TimeClass.Of), TimeClass.The);
        i = text.Is(i, TimeClass.Relative, 0) ? i + 1 : i;
        if (!text.IsUnit(i, TimeUnit.Day) && !text.Is(i, TimeClass.Day, 0))
        {
            return false;
        }

        var last = text.Today.At(new LocalTime(23, 59, 59));
        var seconds = Period.Between(text.Now, last, PeriodUnits.Seconds).Seconds;
        phrase.Window = (text.Now, last, string.Create(CultureInfo.InvariantCulture, $"PT{seconds}S"));
        at = i + 1;
        return true;
    }

    /// <summary>"end of day", "the end of tomorrow", "eod Friday".</summary>
    public static bool TryReadEndOfDay(in TimeText text, ref int at, out TimePhrase phrase)
    {
        phrase = default;
        var i = text.Skip(at, TimeClass.The);
        var day = Day.On(text.Today);
        if (text.Is(i, TimeClass.EndOfDay))
        {
            i = text.Skip(i + 1, TimeClass.On);
            _ = DayReader.TryRead(text, ref i, out var named);
            day = text.Is(i - 1, TimeClass.EndOfDay) || named == default ? day : named;
        }
        else if (text.Is(i, TimeClass.Closing))
        {
            i = text.Skip(text.Skip(i + 1, TimeClass.Of), TimeClass.The);
            if (text.IsUnit(i, TimeUnit.Day) && !text[i].IsPlural)
            {
                i++;
            }
            else if (text[i].Class is TimeClass.Weekday or TimeClass.Day or TimeClass.Relative && DayReader.TryRead(text, ref i, out var named))
            {
                day = named;
            }
            else
            {
                return false;
            }
        }
        else
        {
            return false;
        }

        (phrase.Day, phrase.Clock) = (day, new Clock(23, 59, 59, IsSettled: true));
        at = i;
        return true;
    }
}
