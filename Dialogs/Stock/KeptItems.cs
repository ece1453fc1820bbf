using System.Collections.Immutable;
using BackOffice.Domain.Stock;

namespace BackOffice.Dialogs.Stock;

/// <summary>All items that are kept, for what has to look at every one: a name, a place.</summary>
internal static class KeptItems
{
    private const int PageSize = 1_000;

    public static async Task<ImmutableArray<StockItem>> AllAsync(this IStock stock, CancellationToken cancellation)
    {
        var items = ImmutableArray.CreateBuilder<StockItem>();
        for (string? after = null; ;)
        {
            var page = await stock.ListAsync(StockList.Kept, after, PageSize, cancellation);
            items.AddRange(page.Items);
            if (page.Next is not { } next)
            {
                return items.ToImmutable();
            }

            after = next;
        }
    }
}
