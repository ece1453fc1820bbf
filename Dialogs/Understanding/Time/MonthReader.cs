using NodaTime;

namespace BackOffice.Dialogs;

/// <summary>Reads months and years: "December", "Dec 2027", "next June", "11/2027", "in 2027".</summary>
internal static class MonthReader
{
    /// <param name="hasEdge">"early" or its like stands before it.</param>
    public static bool TryRead(in TimeText text, ref int at, bool hasEdge, out DateSpan span)
    {
        span = default;
        var month = text[at];
        var i = at + 1;
        i = text[i].Class is TimeClass.Dot or TimeClass.Comma or TimeClass.Slash or TimeClass.Dash or TimeClass.Of or TimeClass.In ? i + 1 : i;
        if (TryReadYear(text, ref i, out var year))
        {
            span = new DateSpan(SpanForm.Months, Year: year, Month: month.Value, Count: 1);
            at = i;
            return true;
        }

        // The 31st of February is no reason to read February.
        if (IsOfDay(text, at) || text[at - 1].Class is TimeClass.Person || (month.IsWeak && !hasEdge && !IsMeant(text, at)))
        {
            return false;
        }

        span = new DateSpan(SpanForm.Months, Month: month.Value, Count: 1);
        at++;
        return true;
    }

    /// <summary>"this September", "next June": of that year.</summary>
    public static bool TryReadRelative(in TimeText text, ref int at, int steps, out DateSpan span)
    {
        var month = text[at].Value;
        var year = text.Today.Year + steps;
        year += steps == 0 && month < text.Today.Month ? 1 : 0;
        span = new DateSpan(SpanForm.Months, Year: year, Month: month, Count: 1);
        at++;
        return true;
    }

    /// <summary>"2027-11", "11/2027", "2027 November", and "2027" after a preposition.</summary>
    public static bool TryReadNumeric(in TimeText text, ref int at, bool hasEdge, out DateSpan span)
    {
        span = default;
        var (first, divider, second) = (text[at], text[at + 1].Class, text[at + 2]);
        var divided = divider is TimeClass.Slash or TimeClass.Dash;
        var i = at + 1;
        if (text[at - 1].Class is TimeClass.Guard or TimeClass.Dash or TimeClass.Slash or TimeClass.Dot)
        {
            return false;
        }

        if (divided && first.Digits == 4 && second is { Class: TimeClass.Number, Digits: 1 or 2, Value: >= 1 and <= 12 } && IsYear(first.Value)
            && text[at + 3].Class is not (TimeClass.Dash or TimeClass.Slash))
        {
            return Accept(first.Value, second.Value, 3, ref at, out span);
        }

        if (divided && first.Digits is 1 or 2 && first.Value is >= 1 and <= 12 && second is { Class: TimeClass.Number, Digits: 4 } && IsYear(second.Value)
            && text[at + 3].Class is not (TimeClass.Dash or TimeClass.Slash))
        {
            return Accept(second.Value, first.Value, 3, ref at, out span);
        }

        i = at;
        if (!TimeNumberReader.TryReadYear(text, ref i, out var year))
        {
            return false;
        }

        var month = text[i].Class is TimeClass.Comma or TimeClass.Dash ? i + 1 : i;
        if (text.Is(month, TimeClass.Month))
        {
            return Accept(year, text[month].Value, month + 1 - at, ref at, out span);
        }

        var quarter = text[i].Class is TimeClass.Dash ? i + 1 : text.Skip(i, TimeClass.The);
        if (PeriodOfReader.TryReadQuarter(text, ref quarter, year, out span))
        {
            at = quarter;
            return true;
        }

        var led = hasEdge || text[at - 1].Class is TimeClass.In or TimeClass.Since or TimeClass.Until or TimeClass.Before or TimeClass.After or TimeClass.By
                or TimeClass.From or TimeClass.Between or TimeClass.To
            || (text.Is(at - 1, TimeClass.And) && text[at - 2].Digits == 4)
            || (text.Is(at - 1, TimeClass.Of) && text.IsUnit(at - 2, TimeUnit.Year));
        if (!led || !text.IsOpen(i) || year is < 1900 or > 2100 || (text[i].IsGlued && text[i + 1].IsGlued && !(text.Is(i, TimeClass.Dash) && text[i + 1].Digits == 4)))
        {
            return false;
        }

        span = new DateSpan(SpanForm.Year, new LocalDate(year, 1, 1), new LocalDate(year + 1, 1, 1), year);
        at = i;
        return true;
    }

    /// <summary>"2027", "next year", "this year".</summary>
    public static bool TryReadYear(in TimeText text, ref int at, out int year)
    {
        var i = text.Skip(at, TimeClass.The);
        if (TimeNumberReader.TryReadYear(text, ref at, out year))
        {
            return true;
        }

        if (text.Is(i, TimeClass.Relative) && text.IsUnit(i + 1, TimeUnit.Year) && !text[i + 1].IsPlural)
        {
            year = text.Today.Year + WeekdayReader.Steps(text[i].Value);
            at = i + 2;
            return true;
        }

        if (text.Is(i - 1, TimeClass.The) && text.IsUnit(i, TimeUnit.Year) && !text[i].IsPlural)
        {
            year = text.Today.Year;
            at = i + 1;
            return true;
        }

        return false;
    }

    private static bool IsOfDay(in TimeText text, int at)
    {
        var before = text[at - 1].Class is TimeClass.Of or TimeClass.Dot ? text[at - 2] : text[at - 1];
        return before is { Class: TimeClass.Ordinal } or { Class: TimeClass.Number, Digits: 1 or 2 }
            || (text[at + 1] is { Class: TimeClass.Number, Digits: 1 or 2 } && text[at + 2].Class is not (TimeClass.Colon or TimeClass.Meridiem or TimeClass.OClock))
            || text.Is(at + 1, TimeClass.Ordinal);
    }

    private static bool IsYear(int year) => year is >= 1900 and < 2200;

    private static bool Accept(int year, int month, int length, ref int at, out DateSpan span)
    {
        span = new DateSpan(SpanForm.Months, Year: year, Month: month, Count: 1);
        at += length;
        return true;
    }

    /// <summary>"may" and "march" are months where the words around them speak of time.</summary>
    private static bool IsMeant(in TimeText text, int at) =>
        (text[at - 1].Class is TimeClass.In or TimeClass.Of or TimeClass.By or TimeClass.Before or TimeClass.Until or TimeClass.Since or TimeClass.From
            or TimeClass.Between or TimeClass.After or TimeClass.Dash or TimeClass.For or TimeClass.The && text.IsOpen(at + 1))
        || (text.Is(at - 1, TimeClass.To) && text.IsOpen(at + 1) && text[at - 2].Class is TimeClass.Month)
        || (text[at + 1].Class is TimeClass.To or TimeClass.Dash && text.Is(at + 2, TimeClass.Month));
}
