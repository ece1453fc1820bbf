using BackOffice.Domain;
using BackOffice.Domain.Repairs;

namespace BackOffice.Storage;

/// <summary>
/// Lists of repairs, a range read each. A page's cursor is the end of a row's key. It comes back from a card, so from anybody:
/// one that is none is taken for the first page, and none leads out of the list.
/// </summary>
internal sealed class RepairLists(OfficeTable table)
{
    public Task<Page<RepairListItem>> OpenAsync(RepairFilter filter, string? after, int size, CancellationToken cancellation) =>
        PageAsync(Keys.OpenRepairs(filter), after is not null && Keys.IsOpenCursor(after) ? after : string.Empty, size, cancellation);

    // One row more than the page shows tells whether there is another page.
    private async Task<Page<RepairListItem>> PageAsync(KeyRange list, string cursor, int size, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        var prefix = list.After;
        var rows = await table.ListAsync(list.From(prefix + cursor), size + 1, cancellation);
        return new Page<RepairListItem>(
            [.. rows.Take(size).Select(RepairListRow.Read)],
            rows.Length > size ? rows[size - 1].RowKey[prefix.Length..] : null);
    }
}
