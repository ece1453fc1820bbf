using System.Collections.Immutable;
using System.Security.Cryptography;
using BackOffice.Domain;
using BackOffice.Domain.Orders;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>
/// Looks through the stock for what is low and on no order, and proposes an order to each supplier. An order and the rows of its items are one
/// transaction: of two who look at once, one proposes.
/// </summary>
public sealed class ProposeOrders(
    OfficeTable table, OrderRules rules, IClock clock, RandomNumberGenerator random, ICommittedEffects committed)
{
    private const int Attempts = 4 * OfficeTable.Attempts;

    /// <summary>More items than an order is filled up from; those whose codes come first.</summary>
    private const int MostOthers = 1_000;

    private readonly Roster roster = new(table);

    public async Task<ReorderResult> RunAsync(Person? askedBy, CancellationToken cancellation)
    {
        var proposed = ImmutableArray.CreateBuilder<PurchaseOrder>();
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var now = clock.GetCurrentInstant();
            var low = await ItemsAsync(StockList.Low, int.MaxValue, cancellation);
            var rows = low.IsEmpty ? [] : (await table.ListAsync(Keys.OpenOrders, int.MaxValue, cancellation)).Select(OpenOrderRow.Read).ToDictionary(row => row.Item);
            var free = low.Where(IsFree).ToImmutableArray();
            var plan = await PlanAsync(free, IsFree, now, cancellation);
            var watchers = plan.Needs.IsEmpty ? [] : await DecidersAsync(cancellation);
            var isLost = false;
            foreach (var need in plan.Needs)
            {
                var id = CaseId.Mint(CaseKind.PurchaseOrder, random);
                var decision = new ProposeOrder(id, need, watchers, askedBy?.Named).Decide(now);
                var pending = OrderChanges.Pending(decision, now);
                if (await table.CommitAsync(EffectRow.Insert(OrderChanges.Create(decision.After, rows), pending), cancellation) is CommitResult.Done)
                {
                    committed.Accept(pending);
                    proposed.Add(decision.After);
                }
                else
                {
                    isLost = true;
                }
            }

            if (!isLost)
            {
                var mine = proposed.SelectMany(order => order.OpenItems).ToHashSet();
                return new ReorderResult(proposed.ToImmutable(), plan.WithoutSupplier, low.Any(item => !IsFree(item) && !mine.Contains(item.Code)));
            }

            bool IsFree(StockItem item) =>
                !rows.TryGetValue(item.Code, out var row) || (row.PutOffUntil is { } until && (askedBy is not null || until <= now));
        }

        throw new ContentionException("Others kept proposing orders.");
    }

    private async Task<ReorderPlan> PlanAsync(ImmutableArray<StockItem> free, Func<StockItem, bool> isFree, Instant now, CancellationToken cancellation)
    {
        var plan = ReorderPlan.Of(free, [], rules, now);

        // What could fill an order up is read only where one is worth too little.
        return plan.Needs.Any(need => need.Lines.Sum(line => line.Total ?? 0) < need.Minimum)
            ? ReorderPlan.Of(free, (await ItemsAsync(StockList.Kept, MostOthers, cancellation)).Where(isFree), rules, now)
            : plan;
    }

    private async Task<ImmutableArray<StockItem>> ItemsAsync(StockList list, int most, CancellationToken cancellation) =>
        [.. (await table.ListAsync(Keys.StockLists(list), most, cancellation)).Select(StockRow.Read)];

    private async Task<ImmutableArray<PersonId>> DecidersAsync(CancellationToken cancellation)
    {
        var executives = await roster.ExecutivesAsync(ProposeOrder.WatcherLimit, cancellation);
        var managers = await roster.OfficeManagersAsync(ProposeOrder.WatcherLimit, cancellation);
        return [.. executives.Union(managers)];
    }
}
