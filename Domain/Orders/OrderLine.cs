using BackOffice.Domain.Stock;

namespace BackOffice.Domain.Orders;

/// <summary>One item of an order. What its entry said when it was proposed stays, whatever is written there later.</summary>
/// <param name="Pack">What is ordered, in the singular: "box"; the unit where no pack is known.</param>
/// <param name="PackSize">Units in a pack.</param>
/// <param name="Packs">How many are ordered.</param>
/// <param name="Price">Of a pack; null where it is not known.</param>
/// <param name="Place">Where it is kept; empty where nothing is known of it.</param>
/// <param name="LeadDays">Days to the delivery; null where the item does not say.</param>
public sealed record OrderLine(
    ItemCode Item, string Name, string Unit, string Pack, int PackSize, int Packs, decimal? Price, string Place, int? LeadDays, OrderReason Why)
{
    /// <summary>More packs than any office orders at once.</summary>
    public const int MostPacks = 9_999;

    /// <summary>Packs that have come.</summary>
    public int Received { get; init; }

    /// <summary>What is still missing does not come.</summary>
    public bool IsEnded { get; init; }

    /// <summary>What the supplier wanted for a pack when it came, where that is another price.</summary>
    public decimal? NewPrice { get; init; }

    public int Remaining => IsEnded ? 0 : Math.Max(0, Packs - Received);

    public decimal? Total => Price * Packs;

    /// <summary>A line that orders so many packs of an item.</summary>
    public static OrderLine Of(Cover cover, int packs)
    {
        ArgumentNullException.ThrowIfNull(cover);
        var (item, facts) = (cover.Item, cover.Item.Facts);
        return new OrderLine(
            item.Code,
            facts.Name,
            facts.Unit,
            facts.Pack ?? facts.Unit,
            facts.PackSize,
            packs,
            facts.Price,
            item.Shelves.FirstOrDefault()?.Place ?? string.Empty,
            facts.LeadDays,
            new OrderReason(item.OnHand, facts.ReorderPoint ?? 0, item.Waiting, cover.PerWeek, cover.Days));
    }
}
