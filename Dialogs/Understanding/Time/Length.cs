using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using NodaTime;

namespace BackOffice.Dialogs;

/// <summary>How long something takes, in thousandths of each unit, as it was said: "an hour and a half" is 1500 hours.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Length(
    int Years = 0,
    int Months = 0,
    int Weeks = 0,
    int Days = 0,
    int WorkDays = 0,
    int Weekends = 0,
    int Hours = 0,
    int Minutes = 0,
    int Seconds = 0)
{
    private const int One = 1000;

    /// <summary>Is counted on the clock, and not in whole days.</summary>
    public bool IsOnClock => Hours + Minutes + Seconds > 0 || (Days % One) + (Weeks % One) > 0;

    public string Timex
    {
        get
        {
            var text = new StringBuilder("P", 16);
            Write(text, Years, "Y");
            Write(text, Months, "M");
            Write(text, Weeks, "W");
            Write(text, Days, "D");
            Write(text, WorkDays, "BD");
            Write(text, Weekends, "WE");
            if (Hours + Minutes + Seconds > 0)
            {
                text.Append('T');
                Write(text, Hours, "H");
                Write(text, Minutes, "M");
                Write(text, Seconds, "S");
            }

            return text.ToString();
        }
    }

    public static Length Of(TimeUnit unit, int thousandths) => unit switch
    {
        TimeUnit.Year => new(Years: thousandths),
        TimeUnit.Quarter => new(Months: 3 * thousandths),
        TimeUnit.Month => new(Months: thousandths),
        TimeUnit.Fortnight => new(Weeks: 2 * thousandths),
        TimeUnit.Week => new(Weeks: thousandths),
        TimeUnit.Weekend => new(Weekends: thousandths),
        TimeUnit.Day => new(Days: thousandths),
        TimeUnit.Hour => new(Hours: thousandths),
        TimeUnit.Minute => new(Minutes: thousandths),
        _ => new(Seconds: thousandths),
    };

    public static Length operator +(Length left, Length right) => new(
        left.Years + right.Years,
        left.Months + right.Months,
        left.Weeks + right.Weeks,
        left.Days + right.Days,
        left.WorkDays + right.WorkDays,
        left.Weekends + right.Weekends,
        left.Hours + right.Hours,
        left.Minutes + right.Minutes,
        left.Seconds + right.Seconds);

    /// <summary>In whole units: half an hour is 30 minutes, half a day 12 hours.</summary>
    public Period ToPeriod() => new PeriodBuilder
    {
        Years = Years / One,
        Months = (Months / One) + (Years % One * 12 / One),
        Weeks = Weeks / One,
        Days = ((Days + WorkDays) / One) + (Weekends * 2 / One) + (Weeks % One * 7 / One) + (Months % One * 30 / One),
        Hours = (Hours / One) + ((Days + WorkDays) % One * 24 / One),
        Minutes = (Minutes / One) + (Hours % One * 60 / One),
        Seconds = (Seconds / One) + (Minutes % One * 60 / One),
    }.Build();

    /// <summary>The moment that is this long after one, or before it; null past the end of the calendar.</summary>
    public LocalDateTime? From(LocalDateTime start, bool back = false)
    {
        var years = Years + (Months / 12) + (Weeks / 50) + (Days / 365) + (Hours / 8760) + WorkDays + Weekends;
        if (years / One is > 1000 || (back && years / One > 1000))
        {
            return null;
        }

        var period = ToPeriod();
        var moment = back ? start.Minus(period) : start.Plus(period);
        return WorkDays > 0 ? Work(start, WorkDays / One, back ? -1 : 1) : moment;
    }

    public override string ToString() => Timex;

    private static LocalDateTime Work(LocalDateTime start, int days, int step)
    {
        var moment = start;
        while (days > 0)
        {
            moment = moment.PlusDays(step);
            days -= moment.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday ? 0 : 1;
        }

        return moment;
    }

    private static void Write(StringBuilder text, int thousandths, string unit)
    {
        if (thousandths > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{thousandths / (decimal)One:0.###}").Append(unit);
        }
    }
}
