using Azure.Data.Tables;
using BackOffice.Domain.Stock;

namespace BackOffice.Storage;

/// <summary>
/// An item: its own row, whose ETag guards every other row of it, and the same columns once more in each list that shows it.
/// </summary>
internal static class StockRow
{
    private const string Shelves = "Shelves";

    // Neither is in the name of a place, which is one line.
    private const char BetweenShelves = '\n';
    private const char BeforeUnits = '\t';

    public static TableEntity Write(string key, StockItem item)
    {
        var facts = item.Facts;
        var row = new TableEntity
        {
            RowKey = key,
            [nameof(StockItem.Code)] = item.Code.Value,
            [nameof(ItemFacts.Name)] = facts.Name,
            [nameof(ItemFacts.Unit)] = facts.Unit,
            [nameof(ItemFacts.Pack)] = facts.Pack,
            [nameof(ItemFacts.PackSize)] = facts.PackSize,
            [nameof(ItemFacts.Synonyms)] = facts.Synonyms,
            [nameof(ItemFacts.ReorderPoint)] = facts.ReorderPoint,
            [nameof(ItemFacts.Target)] = facts.Target,
            [nameof(ItemFacts.Supplier)] = facts.Supplier,
            [nameof(ItemFacts.SupplierMail)] = facts.SupplierMail,
            [nameof(ItemFacts.LeadDays)] = facts.LeadDays,
            [nameof(StockItem.Reserved)] = item.Reserved,
            [nameof(StockItem.OnOrder)] = item.OnOrder,
            [nameof(StockItem.Waiting)] = item.Waiting,
            [nameof(StockItem.Movements)] = item.Movements,
            [nameof(StockItem.Edition)] = item.Edition,
            [nameof(StockItem.IsRetired)] = item.IsRetired,
            [Shelves] = string.Join(BetweenShelves, item.Shelves.Select(shelf => FormattableString.Invariant($"{shelf.Place}{BeforeUnits}{shelf.OnHand}"))),
        };
        row.PutAmount(nameof(ItemFacts.Price), facts.Price);
        if (item.AllotAt is { } freeSince)
        {
            row.Put(nameof(StockItem.AllotAt), freeSince);
        }

        WeeklyUseColumns.Put(row, item.Use);
        return row;
    }

    public static StockItem Read(TableEntity row) => new(
        ItemCode.Parse(row.Text(nameof(StockItem.Code))),
        new ItemFacts(
            row.Text(nameof(ItemFacts.Name)),
            row.Text(nameof(ItemFacts.Unit)),
            row.TextOrNull(nameof(ItemFacts.Pack)),
            row.Number(nameof(ItemFacts.PackSize)),
            row.TextOrNull(nameof(ItemFacts.Synonyms)),
            row.GetInt32(nameof(ItemFacts.ReorderPoint)),
            row.GetInt32(nameof(ItemFacts.Target)),
            row.TextOrNull(nameof(ItemFacts.Supplier)),
            row.TextOrNull(nameof(ItemFacts.SupplierMail)),
            row.AmountOrNull(nameof(ItemFacts.Price)),
            row.GetInt32(nameof(ItemFacts.LeadDays))),
        [.. row.Text(Shelves).Split(BetweenShelves, StringSplitOptions.RemoveEmptyEntries).Select(ReadShelf)],
        row.Number(nameof(StockItem.Reserved)),
        row.Number(nameof(StockItem.OnOrder)),
        row.Number(nameof(StockItem.Movements)),
        row.Number(nameof(StockItem.Edition)),
        row.GetInt32(nameof(StockItem.Waiting)) ?? 0)
    {
        IsRetired = row.GetBoolean(nameof(StockItem.IsRetired)) ?? false,
        AllotAt = row.TimeOrNull(nameof(StockItem.AllotAt)),
        Use = WeeklyUseColumns.Read(row),
    };

    private static Shelf ReadShelf(string text)
    {
        var at = text.LastIndexOf(BeforeUnits);
        return new Shelf(text[..at], int.Parse(text.AsSpan(at + 1), System.Globalization.CultureInfo.InvariantCulture));
    }
}
