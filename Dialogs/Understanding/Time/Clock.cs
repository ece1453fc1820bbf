using System.Globalization;

namespace BackOffice.Dialogs;

/// <summary>A time of day as it was said.</summary>
/// <param name="Minute">Null when only the hour was said, which TIMEX tells apart: "T14", "T14:00".</param>
/// <param name="Shift">Minutes to or past the hour: "a quarter to seven" is -15, and of the morning if seven is.</param>
/// <param name="IsSettled">Whether it is morning or afternoon was said, or is plain from the hour.</param>
internal readonly record struct Clock(int Hour, int? Minute = null, int? Second = null, bool IsSettled = false, int Shift = 0)
{
    /// <summary>The first hour of the office's morning: without more, 7 to 11 are in the morning and 12 to 6 in the afternoon.</summary>
    public const int Opening = 7;

    private const int MinutesOfDay = 1440;

    public int Seconds => (Minutes * 60) + (Second ?? 0);

    public string Timex => Minute is null && Shift == 0
        ? string.Create(CultureInfo.InvariantCulture, $"T{Hour:D2}")
        : Second is null
            ? string.Create(CultureInfo.InvariantCulture, $"T{Minutes / 60:D2}:{Minutes % 60:D2}")
            : string.Create(CultureInfo.InvariantCulture, $"T{Minutes / 60:D2}:{Minutes % 60:D2}:{Second:D2}");

    private int Minutes => ((Hour * 60) + (Minute ?? 0) + Shift + MinutesOfDay) % MinutesOfDay;

    /// <summary>In the hours of the office, unless something else was said.</summary>
    public Clock InOffice() => IsSettled ? this : At(Hour is 0 or >= Opening ? Hour : Hour + 12);

    public Clock In(bool afternoon) => At(afternoon ? Hour < 12 ? Hour + 12 : Hour : Hour == 12 ? 0 : Hour);

    /// <summary>In a part of the day: "at seven" of an evening is 19:00.</summary>
    public Clock In(PartOfDay part) => IsSettled ? this : part switch
    {
        PartOfDay.Morning or PartOfDay.Breakfast => At(Hour == 12 ? 0 : Hour),
        PartOfDay.Night => At(Hour == 12 ? 0 : Hour is > 4 and < 12 ? Hour + 12 : Hour),
        PartOfDay.Nighttime => At(Hour == 12 ? 0 : Hour),
        PartOfDay.Lunch => At(Hour < 10 ? Hour + 12 : Hour),
        PartOfDay.Afternoon or PartOfDay.Evening or PartOfDay.Dinner => At(Hour < 12 ? Hour + 12 : Hour),
        _ => InOffice(),
    };

    private Clock At(int hour) => this with { Hour = hour, IsSettled = true };
}

/// <summary>From one time of day to another; the second is on the next day when it is not after the first.</summary>
internal readonly record struct ClockRange(Clock From, Clock To)
{
    public int Seconds => To.Seconds > From.Seconds ? To.Seconds - From.Seconds : To.Seconds - From.Seconds + 86400;

    /// <summary>Settles morning and afternoon: what is said of one end holds for the other as far as it makes the range short.</summary>
    public ClockRange Settle(PartOfDay part)
    {
        if (part is not PartOfDay.None)
        {
            return new ClockRange(From.In(part), To.In(part));
        }

        if (!From.IsSettled && To.IsSettled)
        {
            return new ClockRange(Latest(From, To), To);
        }

        var from = From.InOffice();
        return new ClockRange(from, To.IsSettled ? To : Earliest(To, from));
    }

    private static Clock Earliest(Clock clock, Clock after)
    {
        var (early, late) = (clock.In(afternoon: false), clock.In(afternoon: true));
        return early.Seconds > after.Seconds ? early : late.Seconds > after.Seconds ? late : early;
    }

    private static Clock Latest(Clock clock, Clock before)
    {
        var (early, late) = (clock.In(afternoon: false), clock.In(afternoon: true));
        return late.Seconds < before.Seconds ? late : early.Seconds < before.Seconds ? early : late;
    }
}
