using BackOffice.Domain.Due;
using BackOffice.Domain.Stock;
using BackOffice.Domain.Supplies;

namespace BackOffice.Storage;

/// <summary>Units came in that others wait for: they are put by for them, who asked first is served first.</summary>
public sealed class AllotArrivals(OfficeTable table, SupplyTable supplies) : IDueHandler
{
    /// <summary>So many requests at a time; who comes after them is served with what comes in next.</summary>
    private const int Most = 50;

    /// <inheritdoc/>
    public string Kind => StockItem.AllotWorkKind;

    /// <inheritdoc/>
    public async Task RunAsync(DueWork work, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(work);
        var code = ItemCode.Parse(work.Subject);
        for (var attempt = 0; attempt < OfficeTable.Attempts; attempt++)
        {
            foreach (var row in await table.ListAsync(Keys.WaitingUntilIn(code), Most, cancellation))
            {
                await supplies.ChangeAsync(SupplyListRow.Read(row).Id, SupplyNeeds.Stock, new AllotArrived(code).Decide, cancellation);
            }

            if (await IsEndedAsync(work, code, cancellation))
            {
                return;
            }
        }

        throw new ContentionException($"Others kept moving {code}.");
    }

    /// <returns>False where more came in meanwhile.</returns>
    private async Task<bool> IsEndedAsync(DueWork work, ItemCode code, CancellationToken cancellation)
    {
        if (await table.FindAsync(Keys.StockItem(code), cancellation) is not { } row || StockRow.Read(row) is not { } item || item.Due != work)
        {
            return true;
        }

        var after = item with { AllotAt = null };
        return await table.CommitAsync(StockChanges.Replace(new Changes(), item, row.ETag, after, []), cancellation) is CommitResult.Done;
    }
}
