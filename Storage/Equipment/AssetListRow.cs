using Azure.Data.Tables;
using BackOffice.Domain.Equipment;

namespace BackOffice.Storage;

/// <summary>A machine's row in a list: holds what the list shows, so that nothing else is read for it.</summary>
internal static class AssetListRow
{
    public static TableEntity Write(AssetList list, AssetListItem item)
    {
        var row = new TableEntity
        {
            RowKey = Keys.AssetIn(list, item.Tag),
            [nameof(AssetListItem.Tag)] = item.Tag.Value,
            [nameof(AssetListItem.Kind)] = item.Kind,
            [nameof(AssetListItem.Model)] = item.Model,
        };
        AssetRow.PutPlace(row, item.Place);
        row.Put(nameof(AssetListItem.State), item.State);
        return row;
    }

    public static AssetListItem Read(TableEntity row) => new(
        AssetTag.Parse(row.Text(nameof(AssetListItem.Tag))),
        row.Text(nameof(AssetListItem.Kind)),
        row.TextOrNull(nameof(AssetListItem.Model)),
        AssetRow.ReadPlace(row),
        row.Choice<AssetState>(nameof(AssetListItem.State)));
}
