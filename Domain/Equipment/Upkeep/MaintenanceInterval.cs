using NodaTime;

namespace BackOffice.Domain.Equipment;

/// <summary>How often something is done: every so many days, weeks, months or pages.</summary>
public sealed record MaintenanceInterval(int Count, IntervalUnit Unit)
{
    /// <summary>Ten years of days, and more pages than a machine prints between two services.</summary>
    public const int MostTimes = 3_650;
    public const int MostPages = 10_000_000;

    public bool IsOfPages => Unit is IntervalUnit.Pages;

    /// <summary>The first turn of the calendar after a day, counted from another turn.</summary>
    /// <exception cref="InvalidOperationException">Pages are not counted by the calendar.</exception>
    public LocalDate NextAfter(LocalDate day, LocalDate turn)
    {
        var next = turn;
        for (var times = 1; next <= day; times++)
        {
            next = turn.Plus(Times(times));
        }

        return next;
    }

    private Period Times(int times) => Unit switch
    {
        IntervalUnit.Days => Period.FromDays(Count * times),
        IntervalUnit.Weeks => Period.FromWeeks(Count * times),
        IntervalUnit.Months => Period.FromMonths(Count * times),
        _ => throw new InvalidOperationException("Pages are not counted by the calendar."),
    };
}

/// <summary>What is counted between two turns.</summary>
public enum IntervalUnit
{
    Days,
    Weeks,
    Months,
    Pages,
}
