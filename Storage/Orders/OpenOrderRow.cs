using Azure.Data.Tables;
using BackOffice.Domain;
using BackOffice.Domain.Stock;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>
/// The row of an item that is on an order, or was put off for some time. There is one an item, so no two orders have it at once.
/// </summary>
/// <param name="PutOffUntil">Null while the order is open.</param>
internal sealed record OpenOrderRow(ItemCode Item, CaseId Order, Instant? PutOffUntil, Azure.ETag ETag)
{
    public static TableEntity Write(ItemCode item, CaseId order, Instant? putOffUntil = null)
    {
        var row = new TableEntity { RowKey = Keys.OpenOrder(item), [nameof(Item)] = item.Value, [nameof(Order)] = order.Value };
        if (putOffUntil is { } until)
        {
            row.Put(nameof(PutOffUntil), until);
        }

        return row;
    }

    public static OpenOrderRow Read(TableEntity row) => new(
        ItemCode.Parse(row.Text(nameof(Item))), CaseId.Parse(row.Text(nameof(Order))), row.TimeOrNull(nameof(PutOffUntil)), row.ETag);

    /// <summary>The item goes on an order.</summary>
    /// <param name="before">What stood there; null for nothing.</param>
    public static Changes Take(Changes changes, ItemCode item, CaseId order, OpenOrderRow? before) => before is null
        ? changes.Insert(Write(item, order))
        : changes.Replace(Write(item, order), before.ETag);
}
