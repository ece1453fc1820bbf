using System.Collections.Immutable;
using BackOffice.Domain.Stock;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>
/// All items that are kept, to find one by what people call it. Names hardly ever change, so they are read no more often than once a
/// minute, and anew as soon as this process has changed one.
/// </summary>
internal sealed class StockCatalog(OfficeTable table, IClock clock)
{
    private static readonly Duration Fresh = Duration.FromMinutes(1);
    private Reading? last;

    public async Task<ImmutableArray<StockItem>> ListAsync(CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        if (last is { } read && read.At + Fresh > now)
        {
            return read.Items;
        }

        var rows = await table.ListAsync(Keys.StockLists(StockList.Kept), int.MaxValue, cancellation);
        var reading = new Reading([.. rows.Select(StockRow.Read)], now);
        last = reading;
        return reading.Items;
    }

    public void Forget() => last = null;

    /// <summary>Forgets what was read where an item is now called otherwise, or kept no longer.</summary>
    public void Forget(StockItem before, StockItem after)
    {
        if (before.Facts != after.Facts || before.IsRetired != after.IsRetired)
        {
            Forget();
        }
    }

    private sealed record Reading(ImmutableArray<StockItem> Items, Instant At);
}
