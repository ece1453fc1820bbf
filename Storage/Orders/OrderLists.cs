using BackOffice.Domain;
using BackOffice.Domain.Orders;

namespace BackOffice.Storage;

/// <summary>
/// Lists of orders, a range read each. A page's cursor is the end of a row's key. It comes back from a card, so from anybody: one that is
/// none is taken for the first page, and none leads out of the list.
/// </summary>
internal sealed class OrderLists(OfficeTable table)
{
    public async Task<Page<OrderListItem>> PageAsync(KeyRange list, string? after, int size, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        var prefix = list.After;
        var cursor = after is not null && Keys.IsOrderCursor(after) ? after : string.Empty;
        var rows = await table.ListAsync(list.From(prefix + cursor), size + 1, cancellation);
        return new Page<OrderListItem>(
            [.. rows.Take(size).Select(OrderListRow.Read)], rows.Length > size ? rows[size - 1].RowKey[prefix.Length..] : null);
    }
}
