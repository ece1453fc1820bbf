using Azure.Data.Tables;
using BackOffice.Domain.Stock;

namespace BackOffice.Storage;

/// <summary>What counts found of an item in a month. Written with the item's own row, whose ETag guards it.</summary>
internal static class ShrinkageRow
{
    public static TableEntity Write(Shrinkage shrinkage)
    {
        var row = new TableEntity
        {
            RowKey = Keys.Shrinkage(shrinkage.Month, shrinkage.Item),
            [nameof(Shrinkage.Month)] = MeterColumns.Text(shrinkage.Month),
            [nameof(Shrinkage.Item)] = shrinkage.Item.Value,
            [nameof(Shrinkage.Name)] = shrinkage.Name,
            [nameof(Shrinkage.Unit)] = shrinkage.Unit,
            [nameof(Shrinkage.Missing)] = shrinkage.Missing,
            [nameof(Shrinkage.Found)] = shrinkage.Found,
            [nameof(Shrinkage.IsPriced)] = shrinkage.IsPriced,
        };
        row.PutAmount(nameof(Shrinkage.Lost), shrinkage.Lost);
        row.PutAmount(nameof(Shrinkage.Gained), shrinkage.Gained);
        return row;
    }

    public static Shrinkage Read(TableEntity row) => new(
        MeterColumns.Parse(row.Text(nameof(Shrinkage.Month))),
        ItemCode.Parse(row.Text(nameof(Shrinkage.Item))),
        row.Text(nameof(Shrinkage.Name)),
        row.Text(nameof(Shrinkage.Unit)),
        row.GetInt64(nameof(Shrinkage.Missing)) ?? 0,
        row.GetInt64(nameof(Shrinkage.Found)) ?? 0,
        row.AmountOrNull(nameof(Shrinkage.Lost)) ?? 0,
        row.AmountOrNull(nameof(Shrinkage.Gained)) ?? 0,
        row.GetBoolean(nameof(Shrinkage.IsPriced)) ?? false);
}
