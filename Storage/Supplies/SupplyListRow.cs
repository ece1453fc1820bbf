using Azure.Data.Tables;
using BackOffice.Domain;
using BackOffice.Domain.Supplies;

namespace BackOffice.Storage;

/// <summary>A request's row in a list: holds what the list shows, so that nothing else is read for it.</summary>
internal static class SupplyListRow
{
    private const string Id = "Id";

    public static TableEntity Write(string key, SupplyRequest request)
    {
        var row = new TableEntity
        {
            RowKey = key,
            [Id] = request.Id.Value,
            [nameof(SupplyListItem.Version)] = request.Version,
            [nameof(SupplyListItem.HasUnknownPrice)] = request.HasUnknownPrice,
        };
        row.Put(nameof(SupplyListItem.State), request.State);
        row.Put(nameof(SupplyListItem.Requester), request.Requester);
        row.Put(nameof(SupplyListItem.NeededBy), request.NeededBy);
        row.PutAmount(nameof(SupplyListItem.Value), request.Value);
        row.Put(nameof(SupplyListItem.RequestedAt), request.RequestedAt);
        SupplyLineColumns.Put(row, request.Lines);
        return row;
    }

    public static SupplyListItem Read(TableEntity row) => new(
        CaseId.Parse(row.Text(Id)),
        [.. SupplyLineColumns.Read(row).Select(line => new SupplyLineSummary(line.Name, line.Unit, line.Granted ?? line.Asked, line.Pack, line.PackSize))],
        row.Choice<SupplyState>(nameof(SupplyListItem.State)),
        row.Name(nameof(SupplyListItem.Requester)),
        row.DateOrNull(nameof(SupplyListItem.NeededBy)),
        row.AmountOrNull(nameof(SupplyListItem.Value)) ?? 0,
        row.GetBoolean(nameof(SupplyListItem.HasUnknownPrice)) ?? false,
        row.Time(nameof(SupplyListItem.RequestedAt)),
        row.Number(nameof(SupplyListItem.Version)));
}
