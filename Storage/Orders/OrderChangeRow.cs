using Azure.Data.Tables;
using BackOffice.Domain;
using BackOffice.Domain.Orders;

namespace BackOffice.Storage;

/// <summary>An entry of an order's history: a row of its own, and the newest one also among the columns of the order's row.</summary>
internal static class OrderChangeRow
{
    public static TableEntity Write(CaseId id, OrderChange change)
    {
        var row = new TableEntity { RowKey = Keys.Change(id, change.Number) };
        Put(row, string.Empty, change);
        return row;
    }

    /// <param name="prefix">Goes before the name of each column.</param>
    public static void Put(TableEntity row, string prefix, OrderChange change)
    {
        row[prefix + nameof(OrderChange.Number)] = change.Number;
        row.Put(prefix + nameof(OrderChange.What), change.What);
        row.Put(prefix + nameof(OrderChange.By), change.By);
        row.Put(prefix + nameof(OrderChange.At), change.At);
        row[prefix + nameof(OrderChange.From)] = change.From?.ToString();
        row.Put(prefix + nameof(OrderChange.To), change.To);
        row[prefix + nameof(OrderChange.Text)] = change.Text;
        row[prefix + nameof(OrderChange.Parts)] = OrderLineText.Write(change.Parts);
    }

    public static OrderChange Read(TableEntity row, string prefix = "") => new(
        row.Number(prefix + nameof(OrderChange.Number)),
        row.Choice<OrderAction>(prefix + nameof(OrderChange.What)),
        row.Name(prefix + nameof(OrderChange.By)),
        row.Time(prefix + nameof(OrderChange.At)),
        row.ChoiceOrNull<OrderState>(prefix + nameof(OrderChange.From)),
        row.Choice<OrderState>(prefix + nameof(OrderChange.To)),
        row.TextOrNull(prefix + nameof(OrderChange.Text)))
    {
        Parts = OrderLineText.ReadParts(row.TextOrNull(prefix + nameof(OrderChange.Parts))),
    };
}
