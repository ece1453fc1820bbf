using Azure.Data.Tables;
using BackOffice.Domain;
using BackOffice.Domain.Stock;

namespace BackOffice.Storage;

/// <summary>A line of an item's ledger.</summary>
internal static class MovementRow
{
    public static TableEntity Write(ItemCode item, StockMovement line)
    {
        var row = new TableEntity
        {
            RowKey = Keys.Movement(item, line.Number),
            [nameof(StockMovement.Number)] = line.Number,
            [nameof(StockMovement.Place)] = line.Place,
            [nameof(StockMovement.OnHand)] = line.OnHand,
            [nameof(StockMovement.Reserved)] = line.Reserved,
            [nameof(StockMovement.Why)] = line.Why,
            [nameof(StockMovement.Case)] = line.Case?.Value,
        };
        row.Put(nameof(StockMovement.Kind), line.Kind);
        row.Put(nameof(StockMovement.By), line.By);
        row.Put(nameof(StockMovement.At), line.At);
        return row;
    }

    public static StockMovement Read(TableEntity row) => new(
        row.Number(nameof(StockMovement.Number)),
        row.Choice<MovementKind>(nameof(StockMovement.Kind)),
        row.TextOrNull(nameof(StockMovement.Place)),
        row.Number(nameof(StockMovement.OnHand)),
        row.Number(nameof(StockMovement.Reserved)),
        row.Name(nameof(StockMovement.By)),
        row.Time(nameof(StockMovement.At)),
        row.TextOrNull(nameof(StockMovement.Why)),
        row.TextOrNull(nameof(StockMovement.Case)) is { } id ? CaseId.Parse(id) : null);
}
