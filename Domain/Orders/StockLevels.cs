using BackOffice.Domain.Stock;
using NodaTime;

namespace BackOffice.Domain.Orders;

/// <summary>When more of an item is ordered, and up to how much.</summary>
/// <param name="ReorderPoint">In units.</param>
/// <param name="Target">In units; above the reorder point.</param>
public sealed record StockLevels(int ReorderPoint, int Target)
{
    /// <summary>An average over fewer weeks says too little.</summary>
    public const int FewestWeeks = 4;

    /// <summary>
    /// What use suggests: as much as is used until a delivery comes, and some days more; an order lasts for some weeks beyond that and is in
    /// whole packs.
    /// </summary>
    /// <returns>Null where too little is known of the use, or nothing is used.</returns>
    public static StockLevels? Propose(StockItem item, OrderRules rules, Instant now)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(rules);
        if (item.Use.FullWeeks(rules.UsageWeeks, now) < FewestWeeks || item.Use.PerWeek(rules.UsageWeeks, now) is not (> 0 and var perWeek))
        {
            return null;
        }

        var point = Whole(perWeek * ((item.Facts.LeadDays ?? rules.LeadDays) + rules.SafetyDays) / Cover.DaysOfAWeek);
        var order = Whole(perWeek * rules.OrderDays / Cover.DaysOfAWeek);
        var packs = Math.Max(1, (order + item.Facts.PackSize - 1) / item.Facts.PackSize);
        var target = Math.Min((long)point + ((long)packs * item.Facts.PackSize), StockItem.MostUnits);
        return target > point ? new StockLevels(point, (int)target) : null;
    }

    /// <summary>What the item's entry says; null where it says only one of them, or neither.</summary>
    public static StockLevels? Of(ItemFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts is { ReorderPoint: { } point, Target: { } target } ? new StockLevels(point, target) : null;
    }

    // Rounded up, as half a unit more is one.
    private static int Whole(decimal units) => (int)Math.Min(StockItem.MostUnits, Math.Ceiling(units));
}
