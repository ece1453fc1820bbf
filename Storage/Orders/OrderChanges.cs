using System.Collections.Immutable;
using System.Globalization;
using Azure;
using BackOffice.Domain.Orders;
using BackOffice.Domain.Stock;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>The rows that a decision about an order writes, but for those of the stock and of its open items.</summary>
internal static class OrderChanges
{
    /// <summary>An order whose number must still be free, with items of which no other order is open.</summary>
    /// <param name="putOff">What stood at items that were put off before.</param>
    public static Changes Create(PurchaseOrder order, IReadOnlyDictionary<ItemCode, OpenOrderRow> putOff) => order.OpenItems.Aggregate(
        new Changes()
            .Insert(OrderRow.Write(order))
            .Insert(OrderChangeRow.Write(order.Id, order.Last))
            .Put(OrderListRow.Write(order)),
        (changes, item) => OpenOrderRow.Take(changes, item, order.Id, putOff.GetValueOrDefault(item)));

    /// <summary>An order that must still be as it was seen.</summary>
    public static Changes Replace(PurchaseOrder before, ETag seen, PurchaseOrder after)
    {
        var changes = new Changes().Replace(OrderRow.Write(after), seen).Insert(OrderChangeRow.Write(after.Id, after.Last));
        if (Keys.OrderIn(before) != Keys.OrderIn(after))
        {
            changes.Delete(Keys.OrderIn(before));
        }

        return DueRow.Move(changes.Put(OrderListRow.Write(after)), before.Due, after.Due);
    }

    /// <summary>Items that are on the order no longer: what was ordered can be ordered again, what was not wanted is put off.</summary>
    public static Changes LetGo(Changes changes, PurchaseOrder before, PurchaseOrder after, Instant putOffUntil)
    {
        foreach (var item in before.OpenItems.Except(after.OpenItems))
        {
            _ = before.State is OrderState.Ordered
                ? changes.Delete(Keys.OpenOrder(item))
                : changes.Put(OpenOrderRow.Write(item, after.Id, putOffUntil));
        }

        return changes;
    }

    /// <summary>The effects as they stand in the outbox from the commit on.</summary>
    public static ImmutableArray<PendingEffect> Pending(OrderDecision.Accepted accepted, Instant now) =>
    [
        .. accepted.Effects.Select((effect, index) => PendingEffect.Of(
            effect, accepted.After.Id.Value, string.Create(CultureInfo.InvariantCulture, $"{accepted.After.Version:D6}|{index:D2}"), now)),
    ];
}
