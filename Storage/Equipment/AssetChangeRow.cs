using Azure.Data.Tables;
using BackOffice.Domain.Equipment;

namespace BackOffice.Storage;

/// <summary>An entry of a machine's history: a row of its own, and the newest one also among the columns of the machine's row.</summary>
internal static class AssetChangeRow
{
    public static TableEntity Write(AssetTag tag, AssetChange change)
    {
        var row = new TableEntity { RowKey = Keys.AssetChange(tag, change.Number) };
        Put(row, string.Empty, change);
        return row;
    }

    public static AssetChange Read(TableEntity row) => Read(row, string.Empty);

    /// <param name="prefix">Goes before the name of each column.</param>
    public static void Put(TableEntity row, string prefix, AssetChange change)
    {
        row[prefix + nameof(AssetChange.Number)] = change.Number;
        row.Put(prefix + nameof(AssetChange.What), change.What);
        row.Put(prefix + nameof(AssetChange.By), change.By);
        row.Put(prefix + nameof(AssetChange.At), change.At);
        row[prefix + nameof(AssetChange.Fields)] = string.Join('|', change.Fields);
    }

    public static AssetChange Read(TableEntity row, string prefix) => new(
        row.Number(prefix + nameof(AssetChange.Number)),
        row.Choice<AssetAction>(prefix + nameof(AssetChange.What)),
        row.Name(prefix + nameof(AssetChange.By)),
        row.Time(prefix + nameof(AssetChange.At)),
        [.. row.TextOrNull(prefix + nameof(AssetChange.Fields))?.Split('|') ?? []]);
}
