namespace BackOffice.Dialogs;

/// <summary>Reads from one time of day to another: "from 2 to 4", "between 9:30 and 11", "2pm-4pm", "9-11".</summary>
internal static class ClockRangeReader
{
    /// <param name="led">A day stands before it, so that bare numbers are times.</param>
    public static bool TryRead(in TimeText text, ref int at, bool led, out ClockRange range)
    {
        range = default;
        var opened = text[at].Class is TimeClass.From or TimeClass.Between or TimeClass.Starting;
        var between = text.Is(at, TimeClass.Between);
        var i = opened ? at + 1 : at;
        i = text.Skip(i, TimeClass.At);
        var first = i;
        if (!ClockReader.TryRead(text, ref i, led: true, out var from))
        {
            return false;
        }

        var joined = text[i].Class is TimeClass.To or TimeClass.Until or TimeClass.Dash || (between && text.Is(i, TimeClass.And));
        var second = text.Skip(i + 1, TimeClass.At);
        i = second;
        if (!joined || !ClockReader.TryReadPlain(text, ref i, led: true, out var to))
        {
            return false;
        }

        var part = Part(text, ref i);
        if (IsDays(text, first, second, i) || (text[i] is { Class: TimeClass.Dash, IsGlued: true } && text[i + 1].IsGlued))
        {
            return false;
        }

        if (!(opened || led || IsBeforeDay(text, i) || IsPlain(text, first, i) || (text.IsFirst(at) && text.IsLast(i))))
        {
            return false;
        }

        range = new ClockRange(from, to);
        range = part is PartOfDay.None ? range : range.Settle(part);
        at = i;
        return true;
    }

    /// <summary>A day follows: "9 to 11 on Monday".</summary>
    private static bool IsBeforeDay(in TimeText text, int at)
    {
        var i = text.Skip(text.Skip(at, TimeClass.On), TimeClass.The);
        return text[i].Class is TimeClass.Day || text[i] is { Class: TimeClass.Weekday, IsPlural: false, IsWeak: false }
            || (text.Is(i, TimeClass.Relative) && text.Is(i + 1, TimeClass.Weekday)) || (i > at && text[i].Class is TimeClass.Month or TimeClass.Ordinal);
    }

    /// <summary>Something in it is said of times only.</summary>
    private static bool IsPlain(in TimeText text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i].Class is TimeClass.Meridiem or TimeClass.OClock or TimeClass.Clock or TimeClass.Colon or TimeClass.Part or TimeClass.Past
                or TimeClass.HalfTo or TimeClass.At)
            {
                return true;
            }
        }

        return text.Is(start - 1, TimeClass.At);
    }

    private static PartOfDay Part(in TimeText text, ref int at)
    {
        var i = text.Skip(text.Skip(at, TimeClass.In), TimeClass.The);
        if (text[i] is not { Class: TimeClass.Part, IsPlural: false } part)
        {
            return PartOfDay.None;
        }

        at = i + 1;
        return (PartOfDay)part.Value;
    }

    /// <summary>"from 3 to 12 of September", "4 to 22 this month": days.</summary>
    private static bool IsDays(in TimeText text, int first, int second, int end)
    {
        if (text[first].Class is not TimeClass.Number || second + 1 != end || !text.Is(second, TimeClass.Number))
        {
            return false;
        }

        var i = text[end].Class is TimeClass.Of or TimeClass.In ? end + 1 : end;
        i = text.Skip(i, TimeClass.The);
        return (text.Is(i, TimeClass.Month) && text[i + 1].Class is not (TimeClass.Number or TimeClass.Ordinal))
            || (text.Is(i, TimeClass.Relative) && text.IsUnit(i + 1, TimeUnit.Month))
            || text.Is(end, TimeClass.Month);
    }
}
