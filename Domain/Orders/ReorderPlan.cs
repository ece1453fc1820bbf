using System.Collections.Immutable;
using BackOffice.Domain.Stock;
using NodaTime;

namespace BackOffice.Domain.Orders;

/// <summary>What is to be ordered: one order a supplier, and what nobody is known to sell.</summary>
/// <param name="WithoutSupplier">Items that are low and name no supplier.</param>
public sealed record ReorderPlan(ImmutableArray<SupplierNeed> Needs, ImmutableArray<StockItem> WithoutSupplier)
{
    /// <param name="low">Items at or under their reorder points of which nothing is ordered yet.</param>
    /// <param name="others">Further items of which nothing is ordered yet, with which an order can be filled up.</param>
    public static ReorderPlan Of(IEnumerable<StockItem> low, IEnumerable<StockItem> others, OrderRules rules, Instant now)
    {
        ArgumentNullException.ThrowIfNull(low);
        ArgumentNullException.ThrowIfNull(others);
        ArgumentNullException.ThrowIfNull(rules);
        var wanted = low.Where(item => item.IsLow && Packs(item) > 0).ToLookup(item => item.Facts.Supplier is not null);
        var spare = others.Where(item => !item.IsRetired && !item.IsLow && item.Facts is { ReorderPoint: not null, Price: > 0 } && Packs(item) > 0)
            .ToLookup(item => item.Facts.Supplier ?? string.Empty, StringComparer.OrdinalIgnoreCase);
        return new ReorderPlan(
            [
                .. wanted[true]
                    .GroupBy(item => item.Facts.Supplier!, StringComparer.OrdinalIgnoreCase)
                    .OrderBy(group => group.Key, StringComparer.OrdinalIgnoreCase)
                    .SelectMany(group => PartsOf(group.Key, group, spare[group.Key], rules, now)),
            ],
            [.. wanted[false]]);
    }

    /// <summary>So many whole packs fill an item up to its target; a pack above its reorder point where it has none.</summary>
    public static int Packs(StockItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var size = item.Facts.PackSize;
        var target = item.Facts.Target ?? (item.Facts.ReorderPoint ?? 0) + size;
        var missing = target - item.Position;
        return missing <= 0 ? 0 : Math.Min((missing + size - 1) / size, OrderLine.MostPacks);
    }

    // A supplier of more items than an order holds gets several.
    private static IEnumerable<SupplierNeed> PartsOf(
        string supplier, IEnumerable<StockItem> items, IEnumerable<StockItem> spare, OrderRules rules, Instant now)
    {
        var lines = items.Select(item => Cover.Of(item, rules, now))
            .OrderBy(cover => cover.Days ?? int.MaxValue).ThenBy(cover => cover.Item.Code.Value, StringComparer.Ordinal)
            .ToImmutableArray();
        var mail = lines.Select(cover => cover.Item.Facts.SupplierMail).FirstOrDefault(known => known is not null);
        var minimum = rules.MinimumOrderValue.Of(supplier);
        foreach (var part in lines.Chunk(PurchaseOrder.MostLines))
        {
            ImmutableArray<OrderLine> ordered = [.. part.Select(cover => OrderLine.Of(cover, Packs(cover.Item)))];
            var missing = minimum - ordered.Sum(line => line.Total ?? 0);
            yield return new SupplierNeed(
                supplier, mail, ordered, minimum, FillUps(missing, PurchaseOrder.MostLines - ordered.Length, spare, rules, now));
        }
    }

    private static ImmutableArray<OrderLine> FillUps(decimal missing, int room, IEnumerable<StockItem> spare, OrderRules rules, Instant now)
    {
        var lines = ImmutableArray.CreateBuilder<OrderLine>();
        foreach (var item in spare.OrderBy(item => item.Position - item.Facts.ReorderPoint).ThenBy(item => item.Code.Value, StringComparer.Ordinal))
        {
            if (missing <= 0 || lines.Count == room)
            {
                break;
            }

            // No more than it takes, and no more than the target wants.
            var packs = (int)Math.Min(Packs(item), Math.Ceiling(missing / item.Facts.Price!.Value));
            lines.Add(OrderLine.Of(Cover.Of(item, rules, now), packs));
            missing -= lines[^1].Total ?? 0;
        }

        return missing <= 0 ? lines.ToImmutable() : [];
    }
}
