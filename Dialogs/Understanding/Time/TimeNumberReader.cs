using NodaTime;

namespace BackOffice.Dialogs;

/// <summary>Reads numbers, in digits and in words.</summary>
internal static class TimeNumberReader
{
    private const int Century = 2000;

    /// <summary>"3", "three", "twenty one".</summary>
    public static bool TryRead(in TimeText text, ref int at, out int value)
    {
        value = text[at].Value;
        if (!text.Is(at, TimeClass.Number))
        {
            return false;
        }

        at++;
        if (IsTens(text, at - 1) && text[at] is { Class: TimeClass.Number, Digits: 0, Value: > 0 and < 10 } ones)
        {
            value += ones.Value;
            at++;
        }

        return true;
    }

    /// <summary>"3rd", "third", "twenty first".</summary>
    public static bool TryReadOrdinal(in TimeText text, ref int at, out int value)
    {
        if (text[at] is { Class: TimeClass.Ordinal } ordinal)
        {
            value = ordinal.Value;
            at++;
            return true;
        }

        if (IsTens(text, at) && text[at + 1] is { Class: TimeClass.Ordinal, Digits: 0, Value: < 10 } ones)
        {
            value = text[at].Value + ones.Value;
            at += 2;
            return true;
        }

        value = 0;
        return false;
    }

    /// <summary>The day of a month, as a number or an ordinal.</summary>
    public static bool TryReadDay(in TimeText text, ref int at, out int day)
    {
        var i = at;
        if ((TryReadOrdinal(text, ref i, out day) || TryRead(text, ref i, out day)) && day is >= 1 and <= 31)
        {
            at = i;
            return true;
        }

        return false;
    }

    /// <summary>"2027", "twenty twenty-seven", "two thousand and one".</summary>
    public static bool TryReadYear(in TimeText text, ref int at, out int year)
    {
        year = text[at].Value;
        if (text[at] is { Class: TimeClass.Number, Digits: 4, Value: >= 1500 and < 2200 } && text[at + 1].Class is not (TimeClass.Meridiem or TimeClass.Colon))
        {
            at++;
            return true;
        }

        var i = at + 1;
        if (text.Is(at, TimeClass.Number, 2) && text.Is(i, TimeClass.Thousand))
        {
            at = text.Skip(i + 1, TimeClass.And);
            var named = TryRead(text, ref at, out var more);
            at = named ? at : i + 1;
            year = Century + (named ? more : 0);
            return year < Century + 200;
        }

        if (text[at] is { Class: TimeClass.Number, Digits: 0, Value: 19 or 20 } && text[i].Digits == 0 && TryRead(text, ref i, out var rest)
            && rest is >= 10 and <= 99)
        {
            year = (text[at].Value * 100) + rest;
            at = i;
            return true;
        }

        return false;
    }

    /// <summary>A year of two digits is of this century up to 39.</summary>
    public static int FullYear(TimeToken number) =>
        number.Digits > 2 ? number.Value : number.Value + (number.Value < 40 ? Century : Century - 100);

    /// <summary>A date of the calendar, or null.</summary>
    public static LocalDate? Date(int year, int month, int day) =>
        year is >= 1 and <= 9990 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;

    private static bool IsTens(in TimeText text, int at) =>
        text[at] is { Class: TimeClass.Number, Digits: 0, Value: >= 20 } tens && tens.Value % 10 == 0;
}
