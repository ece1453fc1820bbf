using Azure.Data.Tables;
using BackOffice.Domain;
using BackOffice.Domain.Repairs;

namespace BackOffice.Storage;

/// <summary>An entry of the history: a row of its own, and the newest one also among the columns of the repair's row.</summary>
internal static class RepairChangeRow
{
    public static TableEntity Write(CaseId id, RepairChange change)
    {
        var row = new TableEntity { RowKey = Keys.Change(id, change.Number) };
        Put(row, string.Empty, change);
        return row;
    }

    public static RepairChange Read(TableEntity row) => Read(row, string.Empty);

    /// <param name="prefix">Goes before the name of each column.</param>
    public static void Put(TableEntity row, string prefix, RepairChange change)
    {
        row[prefix + nameof(RepairChange.Number)] = change.Number;
        row.Put(prefix + nameof(RepairChange.What), change.What);
        row.Put(prefix + nameof(RepairChange.By), change.By);
        row.Put(prefix + nameof(RepairChange.At), change.At);
        row.Put(prefix + nameof(RepairChange.To), change.To);
        row[prefix + nameof(RepairChange.From)] = change.From?.ToString();
        row[prefix + nameof(RepairChange.Text)] = change.Text;
        row[prefix + nameof(RepairChange.Note)] = change.Note;
        row.PutAmount(prefix + nameof(RepairChange.Cost), change.Cost);
    }

    public static RepairChange Read(TableEntity row, string prefix) => new(
        row.Number(prefix + nameof(RepairChange.Number)),
        row.Choice<RepairAction>(prefix + nameof(RepairChange.What)),
        row.Name(prefix + nameof(RepairChange.By)),
        row.Time(prefix + nameof(RepairChange.At)),
        row.ChoiceOrNull<RepairState>(prefix + nameof(RepairChange.From)),
        row.Choice<RepairState>(prefix + nameof(RepairChange.To)),
        row.TextOrNull(prefix + nameof(RepairChange.Text)))
    {
        Note = row.TextOrNull(prefix + nameof(RepairChange.Note)),
        Cost = row.AmountOrNull(prefix + nameof(RepairChange.Cost)),
    };
}
