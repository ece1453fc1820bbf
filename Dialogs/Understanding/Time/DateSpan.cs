using NodaTime;

namespace BackOffice.Dialogs;

internal enum SpanForm : byte
{
    None,
    Week,
    Workweek,
    Weekend,
    Months,

    /// <summary>"March to May", which TIMEX counts from March to May, and which ends with the end of May.</summary>
    MonthsThrough,
    Year,
    Season,
    WeekOfMonth,
    AroundDay,
    Days,
    Rest,
}

/// <summary>A stretch of days as it was named; where it lies may depend on the moment.</summary>
/// <param name="Start">The first day, where it is known.</param>
/// <param name="End">The day after the last one.</param>
/// <param name="Year">0 when none was named.</param>
/// <param name="Month">The first month, or of which month a week is the nth.</param>
/// <param name="Count">How many months; which week; which season.</param>
/// <param name="Day">The day that a week or month is around.</param>
/// <param name="Edge">The part of it that is meant.</param>
/// <param name="IsRelative">"next year", of which the ends are halves; those of a year by number are thirds.</param>
/// <param name="Length">How long, as TIMEX writes it.</param>
internal readonly record struct DateSpan(
    SpanForm Form,
    LocalDate Start = default,
    LocalDate End = default,
    int Year = 0,
    int Month = 0,
    int Count = 0,
    Day Day = default,
    TimeEdge Edge = TimeEdge.None,
    bool IsRelative = false,
    string? Length = null)
{
    private static readonly string[] Seasons = ["SP", "SU", "FA", "WI"];

    public string Timex => Form switch
    {
        SpanForm.Week or SpanForm.Workweek => Dialogs.Timex.Week(Start),
        SpanForm.Weekend => Dialogs.Timex.Week(Start) + "-WE",
        SpanForm.Months when Count == 1 => Dialogs.Timex.Month(Year, Month),
        SpanForm.Months => Dialogs.Timex.Range(Bound(Month), Bound(Month + Count), Dialogs.Timex.Months(Count)),
        SpanForm.MonthsThrough => Dialogs.Timex.Range(Bound(Month), Bound(Month + Count - 1), Dialogs.Timex.Months(Count - 1)),
        SpanForm.Year => Dialogs.Timex.Year(Year),
        SpanForm.Season => Year > 0 ? $"{Dialogs.Timex.Year(Year)}-{Seasons[Count - 1]}" : Seasons[Count - 1],
        SpanForm.WeekOfMonth => $"{Dialogs.Timex.Month(Year, Month)}-W{Count:D2}",
        SpanForm.AroundDay => Day.Timex,
        SpanForm.Rest => Dialogs.Timex.Range(
            Dialogs.Timex.Date(Start),
            Dialogs.Timex.Date(End.PlusDays(-1)),
            Length!),
        _ => Dialogs.Timex.Range(Dialogs.Timex.Date(Start), Dialogs.Timex.Date(End), Length ?? Dialogs.Timex.Days(Start, End)),
    };

    public static DateSpan Week(LocalDate monday) => new(SpanForm.Week, monday, monday.PlusDays(7));

    public static DateSpan Weekend(LocalDate monday) => new(SpanForm.Weekend, monday.PlusDays(5), monday.PlusDays(7));

    /// <summary>A month by its number since the year 0, as "next month" is.</summary>
    public static DateSpan OneMonth(int number) => new(SpanForm.Months, Year: number / 12, Month: (number % 12) + 1, Count: 1);

    /// <summary>Where it lies: the first that is not over yet, or for what is past the last that has begun. Null past the end of the calendar.</summary>
    public (LocalDateTime Start, LocalDateTime End)? Place(LocalDateTime now, bool past)
    {
        var first = Year > 0 || !IsYearly ? Year : past ? now.Year : now.Year - 1;
        for (var i = 0; i < 4; i++)
        {
            var year = past ? first - i : first + i;
            if (InYear(year, now.Date, past) is not { } days)
            {
                return null;
            }

            var (start, end) = Trim(days.Start, days.End, now.Date);
            if (Year > 0 || !IsYearly || (past ? start.AtMidnight() < now : end.AtMidnight() > now))
            {
                return (start.AtMidnight(), end.AtMidnight());
            }
        }

        return null;
    }

    private bool IsYearly => Form is SpanForm.Months or SpanForm.MonthsThrough or SpanForm.Season or SpanForm.WeekOfMonth;

    private (LocalDate Start, LocalDate End)? InYear(int year, LocalDate today, bool past)
    {
        if (IsYearly && year is < 1 or > 9990)
        {
            return null;
        }

        switch (Form)
        {
            case SpanForm.Months or SpanForm.MonthsThrough:
                var month = new LocalDate(year, Month, 1);
                return (month, month.PlusMonths(Count));
            case SpanForm.Season:
                var season = new LocalDate(year, 3 * Count, 1);
                return (season, season.PlusMonths(3));
            case SpanForm.WeekOfMonth:
                var thursday = Dialogs.Day.InMonth(year, Month, (int)IsoDayOfWeek.Thursday, Count);
                return thursday is { } day ? (day.PlusDays(-3), day.PlusDays(4)) : null;
            case SpanForm.AroundDay:
                return (past ? Day.Last(today) : Day.Next(today)) is { } around ? Around(around) : null;
            default:
                return (Start, End);
        }
    }

    private (LocalDate Start, LocalDate End) Around(LocalDate day)
    {
        var start = Count == 0 ? day.PlusDays(1 - (int)day.DayOfWeek) : new LocalDate(day.Year, day.Month, 1);
        return (start, Count == 0 ? start.PlusDays(7) : start.PlusMonths(1));
    }

    private (LocalDate Start, LocalDate End) Trim(LocalDate start, LocalDate end, LocalDate today)
    {
        var days = Period.DaysBetween(start, end);
        var (early, middle, last, late) = Form switch
        {
            SpanForm.Week => (start.PlusDays(3), start.PlusDays(1), start.PlusDays(5), start.PlusDays(3)),
            SpanForm.Months when Count == 1 => (start.PlusDays(15), start.PlusDays(9), start.PlusDays(20), start.PlusDays(15)),
            SpanForm.Year when IsRelative => (start.PlusMonths(6), start.PlusMonths(4), start.PlusMonths(8), start.PlusMonths(6)),
            SpanForm.Year => (start.PlusMonths(4), start.PlusMonths(4), start.PlusMonths(8), start.PlusMonths(8)),
            _ => (start.PlusDays(days / 2), start.PlusDays(days / 3), end.PlusDays(-days / 3), end.PlusDays(-days / 2)),
        };
        return Edge switch
        {
            TimeEdge.Early => (start, early),
            TimeEdge.Mid => (middle, last),
            TimeEdge.Late => (late, end),
            TimeEdge.Sooner => (start, LocalDate.Max(start, LocalDate.Min(today, early))),
            TimeEdge.Later => (LocalDate.Max(today, late), end),
            _ => (start, end),
        };
    }

    private string Bound(int month)
    {
        var (year, number) = (Year > 0 ? Year + ((month - 1) / 12) : 0, ((month - 1) % 12) + 1);
        return year > 0 ? Dialogs.Timex.Date(new LocalDate(year, number, 1)) : Dialogs.Timex.MonthDay(number, 1);
    }
}
