using System.Collections.Immutable;
using BackOffice.Domain;
using BackOffice.Domain.Due;
using BackOffice.Domain.Office;
using BackOffice.Domain.Orders;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>The office's orders. A command writes once: the order, its history and lists, the stock that it moves, and what follows.</summary>
public sealed class OrderTable(
    OfficeTable table,
    ProposeOrders proposals,
    OrderRules rules,
    WorkingHours hours,
    IClock clock,
    ICommittedEffects committed) : IOrders, IDueHandler
{
    /// <summary>Others who change one of its items make it decide anew.</summary>
    private const int Attempts = 4 * OfficeTable.Attempts;

    private readonly OrderLists lists = new(table);

    /// <inheritdoc/>
    string IDueHandler.Kind => PurchaseOrder.WorkKind;

    /// <inheritdoc/>
    public Task<ReorderResult> ReorderAsync(Person? askedBy, CancellationToken cancellation) => proposals.RunAsync(askedBy, cancellation);

    /// <inheritdoc/>
    public Task<OrderOutcome> ChangeAsync(OrderCommand command, Person by, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(by);
        return CarryOutAsync(command.Order, by.Named, (order, now) => command.Decide(order, by, rules, now), cancellation);
    }

    /// <inheritdoc/>
    public Task TellAsync(CaseId id, TellOrderMailFailed failed, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(failed);
        return CarryOutAsync(id, SystemPerson.BackOffice, failed.Decide, cancellation);
    }

    /// <inheritdoc/>
    Task IDueHandler.RunAsync(DueWork work, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(work);
        var reminder = new RemindOfDelivery(work);
        return CarryOutAsync(
            CaseId.Parse(work.Subject), SystemPerson.BackOffice, (order, now) => reminder.Decide(order, rules, hours, now), cancellation);
    }

    /// <inheritdoc/>
    public async Task<PurchaseOrder?> FindAsync(CaseId id, CancellationToken cancellation) =>
        id.Kind is CaseKind.PurchaseOrder && await table.FindAsync(Keys.Case(id), cancellation) is { } row ? OrderRow.Read(row) : null;

    /// <inheritdoc/>
    public async Task<ImmutableArray<OrderChange>> HistoryAsync(PurchaseOrder order, int most, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(order);
        var newest = Keys.HistoryAfter(order.Id, Math.Max(0, order.Version - most));
        return [.. (await table.ListAsync(newest, most, cancellation)).Select(row => OrderChangeRow.Read(row))];
    }

    /// <inheritdoc/>
    public Task<Page<OrderListItem>> ListOpenAsync(string? after, int size, CancellationToken cancellation) =>
        lists.PageAsync(Keys.OrdersNotOver, after, size, cancellation);

    /// <inheritdoc/>
    public Task<Page<OrderListItem>> ListPastAsync(string? after, int size, CancellationToken cancellation) =>
        lists.PageAsync(Keys.OrdersOver, after, size, cancellation);

    /// <inheritdoc/>
    public async Task<ImmutableDictionary<ItemCode, CaseId>> OpenItemsAsync(CancellationToken cancellation) =>
        (await table.ListAsync(Keys.OpenOrders, int.MaxValue, cancellation))
            .Select(OpenOrderRow.Read)
            .Where(row => row.PutOffUntil is null)
            .ToImmutableDictionary(row => row.Item, row => row.Order);

    private async Task<OrderOutcome> CarryOutAsync(
        CaseId id, PersonName by, Func<PurchaseOrder, Instant, OrderDecision> decide, CancellationToken cancellation)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (id.Kind is not CaseKind.PurchaseOrder || await table.FindAsync(Keys.Case(id), cancellation) is not { } row)
            {
                return new OrderOutcome.Refused(new OrderRefusal.NotFound(), Order: null);
            }

            var before = OrderRow.Read(row);
            var now = clock.GetCurrentInstant();
            switch (decide(before, now))
            {
                case OrderDecision.Refused { Why: OrderRefusal.NotFound } refused:
                    return new OrderOutcome.Refused(refused.Why, Order: null);
                case OrderDecision.Refused refused:
                    return new OrderOutcome.Refused(refused.Why, before);
                case OrderDecision.AlreadyDone:
                    return new OrderOutcome.Done(before);
                case OrderDecision.Accepted accepted:
                    if (await TryAsync(before, row.ETag, accepted, new PostedBy(by, now, Case: id), cancellation) is { } outcome)
                    {
                        return outcome;
                    }

                    break;
            }
        }

        throw new ContentionException($"Others kept changing the order {id}.");
    }

    /// <returns>Null where somebody else was faster.</returns>
    private async Task<OrderOutcome?> TryAsync(
        PurchaseOrder before, Azure.ETag seen, OrderDecision.Accepted accepted, PostedBy by, CancellationToken cancellation)
    {
        var after = accepted.After;
        var changes = OrderChanges.LetGo(
            OrderChanges.Replace(before, seen, after), before, after, by.At + Duration.FromDays(rules.AskAgainDays));
        foreach (var item in after.OpenItems.Except(before.OpenItems))
        {
            var there = await table.FindAsync(Keys.OpenOrder(item), cancellation) is { } open ? OpenOrderRow.Read(open) : null;
            if (there is { PutOffUntil: null })
            {
                return new OrderOutcome.Refused(new OrderRefusal.OnAnotherOrder(), before);
            }

            OpenOrderRow.Take(changes, item, after.Id, there);
        }

        var items = await Task.WhenAll(accepted.Moves.Select(move => table.FindAsync(Keys.StockItem(move.Item), cancellation)));
        foreach (var (move, row) in accepted.Moves.Zip(items))
        {
            var item = row is null ? null : StockRow.Read(row);
            switch (item is null ? new StockDecision.Refused(new StockRefusal.NoSuchItem()) : move.Apply(item, by))
            {
                case StockDecision.Accepted(var moved, var lines):
                    StockChanges.Replace(changes, item!, row!.ETag, moved, lines);
                    break;
                case StockDecision.Refused(var why):
                    return new OrderOutcome.Refused(new OrderRefusal.NotTaken(before.LineOf(move.Item)!, why), before);
            }
        }

        var pending = OrderChanges.Pending(accepted, by.At);
        if (await table.CommitAsync(EffectRow.Insert(changes, pending), cancellation) is not CommitResult.Done)
        {
            return null;
        }

        committed.Accept(pending);
        return new OrderOutcome.Done(after);
    }
}
