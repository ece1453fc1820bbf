using System.Collections.Immutable;
using BackOffice.Domain;
using BackOffice.Domain.Supplies;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>Lists of requests, a range read each. A page's cursor is the end of a row's key, and none leads out of the list.</summary>
internal sealed class SupplyLists(OfficeTable table)
{
    /// <summary>More a month is more than anybody reads.</summary>
    private const int MostUsed = 10_000;

    public async Task<Page<SupplyListItem>> PageAsync(KeyRange list, string? after, int size, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);

        // It comes back from a card, so from anybody: one that is none is taken for the first page.
        var cursor = after is not null && Keys.IsListCursor(after) ? after : string.Empty;
        var prefix = list.After;
        var rows = await table.ListAsync(list.From(prefix + cursor), size + 1, cancellation);
        return new Page<SupplyListItem>(
            [.. rows.Take(size).Select(SupplyListRow.Read)], rows.Length > size ? rows[size - 1].RowKey[prefix.Length..] : null);
    }

    public async Task<ImmutableArray<UsedSupplies>> UsedAsync(YearMonth month, string? costCentre, CancellationToken cancellation) =>
    [
        .. (await table.ListAsync(Keys.Used(month, costCentre), MostUsed, cancellation))
            .Select(UsedRow.Read)
            .GroupBy(used => (CostCentre: used.CostCentre.ToUpperInvariant(), used.Item, Name: used.Item is null ? used.Name : null))
            .Select(same => same.Last() with { Units = same.Sum(used => used.Units), Value = same.Sum(used => used.Value) })
            .OrderBy(used => used.CostCentre, StringComparer.OrdinalIgnoreCase).ThenByDescending(used => used.Value).ThenBy(used => used.Name, StringComparer.Ordinal),
    ];
}
