using Azure.Data.Tables;
using BackOffice.Domain;
using BackOffice.Domain.Supplies;

namespace BackOffice.Storage;

/// <summary>An entry of a request's history: a row of its own, and the newest once more in the row of the request.</summary>
internal static class SupplyChangeRow
{
    public static TableEntity Write(CaseId id, SupplyChange change)
    {
        var row = new TableEntity { RowKey = Keys.Change(id, change.Number) };
        Put(row, string.Empty, change);
        return row;
    }

    public static SupplyChange Read(TableEntity row) => Read(row, string.Empty);

    public static void Put(TableEntity row, string prefix, SupplyChange change)
    {
        row[prefix + nameof(change.Number)] = change.Number;
        row.Put(prefix + nameof(change.What), change.What);
        row.Put(prefix + nameof(change.By), change.By);
        row.Put(prefix + nameof(change.At), change.At);
        row.Put(prefix + nameof(change.To), change.To);
        row[prefix + nameof(change.Text)] = change.Text;
    }

    public static SupplyChange Read(TableEntity row, string prefix) => new(
        row.Number(prefix + nameof(SupplyChange.Number)),
        row.Choice<SupplyAction>(prefix + nameof(SupplyChange.What)),
        row.Name(prefix + nameof(SupplyChange.By)),
        row.Time(prefix + nameof(SupplyChange.At)),
        row.Choice<SupplyState>(prefix + nameof(SupplyChange.To)),
        row.TextOrNull(prefix + nameof(SupplyChange.Text)));
}
