using System.Collections.Immutable;
using BackOffice.Domain.Stock;

namespace BackOffice.Cards.Supplies;

/// <summary>What lies of the items of a request, for who decides and who hands over.</summary>
/// <param name="Items">By code; empty where the reader need not know.</param>
public sealed record SupplyShelves(ImmutableDictionary<ItemCode, StockItem> Items)
{
    public static SupplyShelves Unknown { get; } = new(ImmutableDictionary<ItemCode, StockItem>.Empty);

    internal StockItem? Of(ItemCode? item) => item is { } code ? Items.GetValueOrDefault(code) : null;
}
