using System.Collections.Immutable;
using BackOffice.Domain.Stock;
using NodaTime;

namespace BackOffice.Dialogs.Supplies;

/// <summary>
/// What the office keeps, to find things by their names: read page by page, and at most once a minute. What lies on the shelves may be
/// other by now; who needs that reads the item.
/// </summary>
public sealed class StockCatalog(IStock stock, IClock clock) : IDisposable
{
    private const int PageSize = 500;
    private static readonly Duration Fresh = Duration.FromMinutes(1);

    private readonly SemaphoreSlim reading = new(1, 1);
    private volatile Copy? last;

    /// <summary>As it was read last; empty where it never was.</summary>
    public IReadOnlyDictionary<ItemCode, StockItem> Last => last?.ByCode ?? ImmutableDictionary<ItemCode, StockItem>.Empty;

    public async Task<ImmutableArray<StockItem>> ListAsync(CancellationToken cancellation)
    {
        if (last is { } copy && copy.ReadAt + Fresh > clock.GetCurrentInstant())
        {
            return copy.Items;
        }

        await reading.WaitAsync(cancellation);
        try
        {
            if (last is not { } now || now.ReadAt + Fresh <= clock.GetCurrentInstant())
            {
                last = new Copy(await ReadAsync(cancellation), clock.GetCurrentInstant());
            }

            return last.Items;
        }
        finally
        {
            reading.Release();
        }
    }

    public void Dispose() => reading.Dispose();

    private async Task<ImmutableArray<StockItem>> ReadAsync(CancellationToken cancellation)
    {
        var items = ImmutableArray.CreateBuilder<StockItem>();
        string? after = null;
        do
        {
            var page = await stock.ListAsync(StockList.Kept, after, PageSize, cancellation);
            items.AddRange(page.Items);
            after = page.Next;
        }
        while (after is not null);
        return items.ToImmutable();
    }

    private sealed record Copy(ImmutableArray<StockItem> Items, Instant ReadAt)
    {
        public ImmutableDictionary<ItemCode, StockItem> ByCode { get; } = Items.ToImmutableDictionary(item => item.Code);
    }
}
