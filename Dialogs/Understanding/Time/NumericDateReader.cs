namespace BackOffice.Dialogs;

/// <summary>Reads dates in digits: "2026-12-01", "03/04", "3.4.", "3.4.2027".</summary>
internal static class NumericDateReader
{
    private const int LeapYear = 2024;

    public static bool TryRead(in TimeText text, ref int at, out Day day)
    {
        day = default;
        var (first, divider, second) = (text[at], text[at + 1].Class, text[at + 2]);
        if (first is not { Class: TimeClass.Number, Digits: > 0 and <= 4 } || !IsDivider(text[at + 1]) || text[at - 1].Class is TimeClass.Guard or TimeClass.Dot or TimeClass.Slash
            || (first.IsGlued && divider is TimeClass.Dash && text.Is(at - 1, TimeClass.Dash)))
        {
            return false;
        }

        if (second.Class is TimeClass.Month)
        {
            return TryReadNamed(text, ref at, out day);
        }

        if (second is not { Class: TimeClass.Number, Digits: 1 or 2 } || (divider is not TimeClass.Slash && !second.IsGlued))
        {
            return false;
        }

        if (text[at + 3].Class == divider && text[at + 4] is { Class: TimeClass.Number, Digits: > 0 and <= 4 } third)
        {
            return TryReadWhole(text, ref at, third, out day);
        }

        return first.Digits <= 2 && TryReadShort(text, ref at, out day);
    }

    private static bool IsDivider(TimeToken token) => token.Class is TimeClass.Slash || (token.IsGlued && token.Class is TimeClass.Dash or TimeClass.Dot);

    /// <summary>"5-aug-2016", "2019/sep/01".</summary>
    private static bool TryReadNamed(in TimeText text, ref int at, out Day day)
    {
        var (first, month, last) = (text[at], text[at + 2].Value, text[at + 4]);
        day = default;
        if (text[at + 3].Class != text[at + 1].Class || last is not { Class: TimeClass.Number, Digits: > 0 })
        {
            return false;
        }

        var date = first.Digits == 4
            ? TimeNumberReader.Date(first.Value, month, last.Value)
            : TimeNumberReader.Date(TimeNumberReader.FullYear(last), month, first.Value);
        return Accept(date, 5, ref at, out day);
    }

    private static bool TryReadWhole(in TimeText text, ref int at, TimeToken third, out Day day)
    {
        var (first, second) = (text[at], text[at + 2]);
        var length = text[at + 5] is { Class: TimeClass.Dot, IsGlued: true } && text[at + 6].IsGlued ? 0 : 5;
        day = default;
        if (length == 0 || (text[at + 5].Class == text[at + 1].Class && text[at + 5].IsGlued && text[at + 6].IsGlued && text.Is(at + 6, TimeClass.Number)))
        {
            return false;
        }

        if (first.Digits == 4)
        {
            return Accept(TimeNumberReader.Date(first.Value, second.Value, third.Value), length, ref at, out day);
        }

        if (third.Digits is not (2 or 4))
        {
            return false;
        }

        var (month, number) = InOrder(text, first.Value, second.Value, text[at + 1].Class);
        return Accept(TimeNumberReader.Date(TimeNumberReader.FullYear(third), month, number), length, ref at, out day);
    }

    private static bool Accept(NodaTime.LocalDate? date, int length, ref int at, out Day day)
    {
        day = date is { } found ? Day.On(found) : default;
        at += date is null ? 0 : length;
        return date is not null;
    }

    /// <summary>A day and a month: "03/04", "3.4.", and after a preposition "4-22".</summary>
    private static bool TryReadShort(in TimeText text, ref int at, out Day day)
    {
        day = default;
        var (first, divider, second) = (text[at], text[at + 1].Class, text[at + 2]);
        var (month, number) = InOrder(text, first.Value, second.Value, divider);
        var after = at + 3;
        var meant = divider switch
        {
            TimeClass.Slash => !text.IsUnit(after, TimeUnit.Hour) && text[after].Class is not (TimeClass.Other or TimeClass.Guard or TimeClass.Unit or TimeClass.Slash)
                && !(text.Is(after, TimeClass.Dot) && text[after + 1].IsGlued),
            TimeClass.Dot => text[after] is { Class: TimeClass.Dot, IsGlued: true } ? HasDate(text, at) || !text.IsLast(after + 1) : HasDate(text, at) && text.IsOpen(after) && !IsClock(text, at),
            _ => text.Is(at - 1, TimeClass.On) && text.IsOpen(after),
        };
        if (!meant || text.Is(after, TimeClass.Meridiem) || TimeNumberReader.Date(LeapYear, month, number) is null)
        {
            return false;
        }

        at = divider is TimeClass.Dot ? text.Skip(after, TimeClass.Dot) : after;
        var comma = text.Skip(at, TimeClass.Comma);
        if (divider is TimeClass.Slash && TimeNumberReader.TryReadYear(text, ref comma, out var year))
        {
            return Accept(TimeNumberReader.Date(year, month, number), comma - at, ref at, out day);
        }

        day = new Day(DayForm.MonthDay, Month: month, Number: number);
        return true;
    }

    /// <summary>A word before it speaks of dates.</summary>
    private static bool HasDate(in TimeText text, int at) =>
        text[at - 1].Class is TimeClass.On or TimeClass.Weekday or TimeClass.By or TimeClass.Until or TimeClass.Before or TimeClass.Since or TimeClass.After
            or TimeClass.From or TimeClass.Starting or TimeClass.To or TimeClass.The or TimeClass.Comma or TimeClass.None or TimeClass.Between;

    /// <summary>"9.30" reads as a time.</summary>
    private static bool IsClock(in TimeText text, int at) =>
        text[at + 2] is { Digits: 2, Value: < 60 and > 12 } && text[at].Value <= 24 && !text.Is(at - 1, TimeClass.On);

    /// <summary>Which number is the month: points put the day first, slashes as the locale has it, and a number past 12 is the day.</summary>
    private static (int Month, int Day) InOrder(in TimeText text, int first, int second, TimeClass divider)
    {
        var monthFirst = second > 12 || (first <= 12 && divider is not TimeClass.Dot && text.MonthFirst);
        return monthFirst ? (first, second) : (second, first);
    }
}
