using System.Collections.Immutable;
using BackOffice.Domain.Stock;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>What counts found missing, month by month. A count books it in its own transaction.</summary>
/// <param name="zone">Of the office: it tells in which month something was counted.</param>
public sealed class ShrinkageTable(OfficeTable table, DateTimeZone zone, IClock clock) : IShrinkage
{
    private const int Most = 20_000;

    /// <inheritdoc/>
    public YearMonth ThisMonth => MonthOf(clock.GetCurrentInstant());

    /// <inheritdoc/>
    public async Task<ImmutableArray<Shrinkage>> BetweenAsync(YearMonth first, YearMonth last, CancellationToken cancellation) =>
        [.. (await table.ListAsync(Keys.ShrinkageBetween(first, last), Most, cancellation)).Select(ShrinkageRow.Read)];

    /// <summary>Books what lines of an item's ledger tell. The item's row must have been read before, and be replaced in the same transaction.</summary>
    internal async Task BookAsync(Changes changes, StockItem item, ImmutableArray<StockMovement> lines, CancellationToken cancellation)
    {
        foreach (var line in lines.Where(line => line.Kind is MovementKind.Counted))
        {
            var month = MonthOf(line.At);
            var row = await table.FindAsync(Keys.Shrinkage(month, item.Code), cancellation);
            var before = row is null ? new Shrinkage(month, item.Code, item.Facts.Name, item.Facts.Unit) : ShrinkageRow.Read(row);
            changes.Put(ShrinkageRow.Write(before.With(item, line.OnHand)));
        }
    }

    private YearMonth MonthOf(Instant at) => at.InZone(zone).Date.ToYearMonth();
}
