using System.Collections.Immutable;
using Azure;
using Azure.Data.Tables;
using BackOffice.Domain.Approvals;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;
using BackOffice.Domain.Supplies;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>The office around a request as it was read, and by what to tell that it is still so.</summary>
/// <param name="Seen">The ETags of the items.</param>
/// <param name="Month">Null where it was not read.</param>
internal sealed record OfficeAround(SupplyOffice Office, ImmutableDictionary<ItemCode, ETag> Seen, MonthRows? Month)
{
    /// <summary>Adds what the decision does to the stock and to the month.</summary>
    public Changes Write(Changes changes, SupplyDecision.Accepted accepted)
    {
        foreach (var item in accepted.Stock)
        {
            StockChanges.Replace(changes, item.Before, Seen[item.Before.Code], item.After, item.Lines);
        }

        return accepted.Month is { } month ? Month!.Replace(changes, month) : changes;
    }

    public static async Task<OfficeAround> ReadAsync(
        OfficeTable table, SupplyRules rules, IApprovers approvers, SupplyNeeds needs, Subject subject, Instant now, CancellationToken cancellation)
    {
        var month = rules.Hours.DateOf(now).ToYearMonth();

        // None waits for another: all of it takes the time of one.
        var items = needs.HasFlag(SupplyNeeds.Stock)
            ? Task.WhenAll(subject.Items.Distinct().Select(item => table.FindAsync(Keys.StockItem(item), cancellation)))
            : Task.FromResult(Array.Empty<TableEntity?>());
        var months = needs.HasFlag(SupplyNeeds.Month)
            ? MonthRows.ReadAsync(table, month, subject.CostCentre, subject.Requester, cancellation)
            : null;
        var directory = needs.HasFlag(SupplyNeeds.Approvers) ? await approvers.FindAsync(cancellation) : ApproverDirectory.Nobody;
        var rows = (await items).OfType<TableEntity>().Select(row => (Item: StockRow.Read(row), row.ETag)).ToArray();
        var granted = months is null ? null : await months;
        return new OfficeAround(
            new SupplyOffice(
                rules,
                rows.ToImmutableDictionary(row => row.Item.Code, row => row.Item),
                granted?.Month ?? new SupplyMonth(month, subject.CostCentre, Spent: 0, ImmutableDictionary<ItemCode, int>.Empty),
                directory,
                now),
            rows.ToImmutableDictionary(row => row.Item.Code, row => row.ETag),
            granted);
    }

    /// <summary>Whose request it is, and what of.</summary>
    internal sealed record Subject(PersonId Requester, string CostCentre, IEnumerable<ItemCode> Items)
    {
        public static Subject Of(SupplyRequest request) => new(
            request.Requester.Id, request.CostCentre, request.Lines.Select(line => line.Item).OfType<ItemCode>());
    }
}
