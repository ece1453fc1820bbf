using Azure.Data.Tables;
using BackOffice.Domain;
using BackOffice.Domain.Orders;

namespace BackOffice.Storage;

/// <summary>An order in one of the lists.</summary>
internal static class OrderListRow
{
    public static TableEntity Write(PurchaseOrder order)
    {
        var item = OrderListItem.Of(order);
        var row = new TableEntity
        {
            RowKey = Keys.OrderIn(order),
            [nameof(OrderListItem.Id)] = item.Id.Value,
            [nameof(OrderListItem.Supplier)] = item.Supplier,
            [nameof(OrderListItem.First)] = item.First,
            [nameof(OrderListItem.Lines)] = item.Lines,
        };
        row.Put(nameof(OrderListItem.State), item.State);
        row.Put(nameof(OrderListItem.Expected), item.Expected);
        row.Put(nameof(OrderListItem.ProposedAt), item.ProposedAt);
        row.PutAmount(nameof(OrderListItem.Total), item.Total);
        return row;
    }

    public static OrderListItem Read(TableEntity row) => new(
        CaseId.Parse(row.Text(nameof(OrderListItem.Id))),
        row.Text(nameof(OrderListItem.Supplier)),
        row.Choice<OrderState>(nameof(OrderListItem.State)),
        row.Text(nameof(OrderListItem.First)),
        row.Number(nameof(OrderListItem.Lines)),
        row.AmountOrNull(nameof(OrderListItem.Total)) ?? 0,
        row.DateOrNull(nameof(OrderListItem.Expected)),
        row.Time(nameof(OrderListItem.ProposedAt)));
}
