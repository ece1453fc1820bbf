using BackOffice.Domain.Stock;
using NodaTime;

namespace BackOffice.Domain.Orders;

/// <summary>For how long an item lasts.</summary>
/// <param name="PerWeek">Units that are handed out in a week, on average; null where no full week is known.</param>
/// <param name="Days">Whole days until nothing is left, with what is on order and without what others wait for; null where nothing is used.</param>
public sealed record Cover(StockItem Item, decimal? PerWeek, int? Days)
{
    internal const int DaysOfAWeek = 7;

    /// <summary>More days than anybody looks ahead.</summary>
    private const int MostDays = 9_999;

    public static Cover Of(StockItem item, OrderRules rules, Instant now)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(rules);
        var perWeek = item.Use.PerWeek(rules.UsageWeeks, now);
        return new Cover(
            item, perWeek, perWeek is > 0 and var used ? (int)Math.Min(MostDays, Math.Floor(Math.Max(0, item.Position) * DaysOfAWeek / used)) : null);
    }
}
