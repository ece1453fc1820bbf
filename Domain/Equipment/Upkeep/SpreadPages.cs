using System.Collections.Immutable;
using NodaTime;

namespace BackOffice.Domain.Equipment;

/// <summary>
/// Gives each month its share of the pages between two readings of a counter: as many as the time between them falls into it. So a
/// month without a reading is not empty, the shares add up to the pages, and months that hold a share say so.
/// </summary>
public static class SpreadPages
{
    /// <summary>Pages of a longer time are given to its last two years.</summary>
    public const int MostMonths = 24;

    /// <param name="known">What the month of the reading before has already.</param>
    /// <returns>The months from the reading before to this one, oldest first, each with all its pages so far.</returns>
    public static ImmutableArray<MonthUsage> Over(Instant before, Instant now, long pages, MonthUsage? known, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var last = Month(now, zone);
        var from = Instant.Max(before, Start(last.PlusMonths(1 - MostMonths), zone));
        var months = ImmutableArray.CreateBuilder<MonthUsage>();
        var (left, rest) = (pages, now - from);
        for (var month = Month(from, zone); month.CompareTo(last) <= 0; month = month.PlusMonths(1))
        {
            var part = Instant.Min(now, Start(month.PlusMonths(1), zone)) - Instant.Max(from, Start(month, zone));
            var share = month == last || rest <= Duration.Zero ? left : (long)(left * (part / rest));
            (left, rest) = (left - share, rest - part);
            months.Add(new MonthUsage(month, share, IsSpread: pages > 0));
        }

        if (months.Count == 1)
        {
            months[0] = months[0] with { IsSpread = false };
        }

        if (known is not null && known.Month == months[0].Month)
        {
            months[0] = new MonthUsage(known.Month, known.Pages + months[0].Pages, known.IsSpread || months[0].IsSpread);
        }

        return months.ToImmutable();
    }

    private static YearMonth Month(Instant at, DateTimeZone zone) => at.InZone(zone).Date.ToYearMonth();

    private static Instant Start(YearMonth month, DateTimeZone zone) => zone.AtStartOfDay(month.OnDayOfMonth(1)).ToInstant();
}
