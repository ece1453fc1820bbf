using BackOffice.Domain.Due;
using BackOffice.Domain.Office;
using BackOffice.Domain.Orders;
using BackOffice.Domain.Stock;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>Looks through the stock when the office opens, each working day. A look that is taken twice proposes nothing twice.</summary>
public sealed class CheckStock(OfficeTable table, IOrders orders, WorkingHours hours, IClock clock) : IDueHandler
{
    /// <inheritdoc/>
    public string Kind => ReorderAgenda.WorkKind;

    /// <summary>Plans the first look where there is a stock and none is planned.</summary>
    public async Task BeginAsync(CancellationToken cancellation)
    {
        if (!(await table.ListAsync(Keys.StockLists(StockList.Kept), most: 1, cancellation)).IsEmpty)
        {
            await ReorderAgenda.BeginAsync(table, NextOpening(), cancellation);
        }
    }

    /// <inheritdoc/>
    public async Task RunAsync(DueWork work, CancellationToken cancellation)
    {
        if (await ReorderAgenda.FindAsync(table, cancellation) is not var (row, planned) || planned != work)
        {
            return;
        }

        await orders.ReorderAsync(askedBy: null, cancellation);
        await table.CommitAsync(ReorderAgenda.Next(row, planned, NextOpening()), cancellation);
    }

    private Instant NextOpening() => hours.OpeningOn(hours.DateOf(clock.GetCurrentInstant()).PlusDays(1));
}
