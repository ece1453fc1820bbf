using Azure.Data.Tables;
using BackOffice.Domain;
using BackOffice.Domain.Orders;
using BackOffice.Domain.People;

namespace BackOffice.Storage;

/// <summary>An order as it is now; its ETag guards every other row of it.</summary>
internal static class OrderRow
{
    private const string Last = "Last";
    private const string HasApproval = "HasApproval";

    public static TableEntity Write(PurchaseOrder order)
    {
        var row = new TableEntity
        {
            RowKey = Keys.Case(order.Id),
            [nameof(PurchaseOrder.Id)] = order.Id.Value,
            [nameof(PurchaseOrder.Supplier)] = order.Supplier,
            [nameof(PurchaseOrder.SupplierMail)] = order.SupplierMail,
            [nameof(PurchaseOrder.Lines)] = OrderLineText.Write(order.Lines),
            [nameof(PurchaseOrder.FillUps)] = OrderLineText.Write(order.FillUps),
            [nameof(PurchaseOrder.Watchers)] = string.Join(' ', order.Watchers),
            [nameof(PurchaseOrder.MailedTo)] = order.MailedTo,
            [nameof(PurchaseOrder.RemindAt)] = order.RemindAt?.ToDateTimeOffset(),
            [nameof(OrderApproval.Rule)] = order.Approval?.Rule.ToString(),
        };
        row.Put(nameof(PurchaseOrder.State), order.State);
        row.Put(nameof(PurchaseOrder.ProposedAt), order.ProposedAt);
        row.Put(nameof(PurchaseOrder.OrderedOn), order.OrderedOn);
        row.Put(nameof(PurchaseOrder.Expected), order.Expected);
        row.PutAmount(nameof(PurchaseOrder.Minimum), order.Minimum);
        row.PutAmount(nameof(OrderApproval.UpTo), order.Approval?.UpTo);
        OrderChangeRow.Put(row, Last, order.Last);
        if (order.ApprovedIn is { } approved)
        {
            row[HasApproval] = true;
            OrderChangeRow.Put(row, nameof(PurchaseOrder.ApprovedIn), approved);
        }

        return row;
    }

    public static PurchaseOrder Read(TableEntity row) => new(
        CaseId.Parse(row.Text(nameof(PurchaseOrder.Id))),
        row.Text(nameof(PurchaseOrder.Supplier)),
        row.TextOrNull(nameof(PurchaseOrder.SupplierMail)),
        OrderLineText.Read(row.Text(nameof(PurchaseOrder.Lines))),
        row.Choice<OrderState>(nameof(PurchaseOrder.State)),
        [.. row.Text(nameof(PurchaseOrder.Watchers)).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => new PersonId(id))],
        row.Time(nameof(PurchaseOrder.ProposedAt)),
        OrderChangeRow.Read(row, Last))
    {
        Minimum = row.AmountOrNull(nameof(PurchaseOrder.Minimum)) ?? 0,
        FillUps = OrderLineText.Read(row.Text(nameof(PurchaseOrder.FillUps))),
        Approval = row.ChoiceOrNull<ApprovalRule>(nameof(OrderApproval.Rule)) is { } rule
            ? new OrderApproval(rule, row.AmountOrNull(nameof(OrderApproval.UpTo)))
            : null,
        ApprovedIn = row.GetBoolean(HasApproval) is true ? OrderChangeRow.Read(row, nameof(PurchaseOrder.ApprovedIn)) : null,
        OrderedOn = row.DateOrNull(nameof(PurchaseOrder.OrderedOn)),
        Expected = row.DateOrNull(nameof(PurchaseOrder.Expected)),
        MailedTo = row.TextOrNull(nameof(PurchaseOrder.MailedTo)),
        RemindAt = row.TimeOrNull(nameof(PurchaseOrder.RemindAt)),
    };
}
