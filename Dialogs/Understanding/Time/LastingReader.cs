namespace BackOffice.Dialogs;

/// <summary>Reads from a time of day for a length: "from 9 for two hours", "for 7 hours from 9:30", "tomorrow from 2pm for an hour".</summary>
internal static class LastingReader
{
    private const int SecondsOfDay = 86_400;

    public static bool TryRead(in TimeText text, ref int at, out Placed placed)
    {
        placed = default;
        var i = text.Skip(at, TimeClass.On);
        Day? day = null;
        if (text[i].Class is not (TimeClass.For or TimeClass.From or TimeClass.Starting))
        {
            if (!CouldBeDay(text[i].Class) || !DayReader.TryRead(text, ref i, out var named))
            {
                return false;
            }

            day = named;
        }

        if (!TryReadBoth(text, ref i, out var clock, out var length) || Place(text, day, clock.InOffice(), length) is not { } place)
        {
            return false;
        }

        (placed, at) = (place, i);
        return true;
    }

    private static bool CouldBeDay(TimeClass @class) =>
        @class is TimeClass.Day or TimeClass.Weekday or TimeClass.Month or TimeClass.Ordinal or TimeClass.Relative or TimeClass.The;

    private static bool TryReadBoth(in TimeText text, ref int at, out Clock clock, out Length length)
    {
        (clock, length) = (default, default);
        var i = at + 1;
        if (text[at].Class is TimeClass.For)
        {
            if (!TimeLengthReader.TryRead(text, ref i, led: true, out length) || text[i].Class is not (TimeClass.From or TimeClass.Starting))
            {
                return false;
            }

            i = text.Skip(i + 1, TimeClass.At);
            at = ClockReader.TryRead(text, ref i, led: true, out clock) ? i : at;
        }
        else if (text[at].Class is TimeClass.From or TimeClass.Starting)
        {
            i = text.Skip(i, TimeClass.At);
            if (!ClockReader.TryRead(text, ref i, led: true, out clock) || !text.Is(i, TimeClass.For))
            {
                return false;
            }

            i++;
            at = TimeLengthReader.TryRead(text, ref i, led: true, out length) ? i : at;
        }

        return at == i && length.IsOnClock;
    }

    private static Placed? Place(in TimeText text, Day? day, Clock clock, Length length)
    {
        var seconds = (long)length.ToPeriod().ToDuration().TotalSeconds;
        if (seconds is <= 0 or > SecondsOfDay)
        {
            return null;
        }

        var end = clock.Seconds + seconds;
        var till = $"{Timex.Instant(new NodaTime.LocalDateTime(2000, 1, 1, 0, 0).PlusSeconds(end))[10..]}";
        var on = day ?? Day.On(text.Now.Date.AtMidnight().PlusSeconds(end) > text.Now ? text.Today : text.Today.PlusDays(1));
        if (Placement.DayOf(text.Now, on, past: false, end) is not { } date)
        {
            return null;
        }

        var prefix = day?.Timex ?? string.Empty;
        var start = date.AtMidnight().PlusSeconds(clock.Seconds);
        return new Placed(
            day is null ? WhenKind.TimeRange : WhenKind.DateTimeRange,
            Timex.Range(prefix + clock.Timex, prefix + till, Timex.Clock(seconds)),
            start,
            start.PlusSeconds(seconds));
    }
}
