using System.Collections.Immutable;
using BackOffice.Domain.Stock;

namespace BackOffice.Dialogs.Supplies;

/// <summary>What the office keeps, to find things by their names; and as it was read last, for when the tables do not answer.</summary>
public sealed class StockCatalog(IStock stock)
{
    private volatile ImmutableDictionary<ItemCode, StockItem> last = ImmutableDictionary<ItemCode, StockItem>.Empty;

    /// <summary>As it was read last; empty where it never was.</summary>
    public IReadOnlyDictionary<ItemCode, StockItem> Last => last;

    /// <summary>What lies on the shelves may be other by now; who needs that reads the item.</summary>
    public async Task<ImmutableArray<StockItem>> ListAsync(CancellationToken cancellation)
    {
        var items = await stock.CatalogAsync(cancellation);
        last = items.ToImmutableDictionary(item => item.Code);
        return items;
    }
}
