using System.Collections.Immutable;
using BackOffice.Domain.Imports;

namespace BackOffice.Domain.Stock;

/// <summary>What a line of a list of items says, over what is known of its item.</summary>
/// <param name="Code">Null when it is no code, which is an error too.</param>
/// <param name="Quantity">How many units there are; null where the line says nothing of that.</param>
/// <param name="Place">Where they lie; null where the line says nothing of that.</param>
/// <param name="Why">The word for the ledger; null for none.</param>
internal sealed record ItemLine(
    ItemCode? Code, ItemFacts Facts, int? Quantity, string? Place, string? Why, ImmutableArray<FieldError> Errors)
{
    public static string CodeOf(ImportLine line) => line.Text(ItemFields.Code);

    public static ItemLine Read(ImportLine line, StockItem? known)
    {
        var form = line.Fields
            .Where(field => field.Key is not (StockFields.Quantity or StockFields.Place or StockFields.Why))
            .Aggregate(known is null ? new ItemForm() : ItemForm.Of(known), (filled, field) => filled.With(field.Key, field.Value));
        var reading = (form with { Code = CodeOf(line) }).Read();
        var field = new TypedFields();
        var quantity = field.Whole(StockFields.Quantity, line.Text(StockFields.Quantity), StockItem.MostUnits, lowest: 0);
        var place = field.Text(StockFields.Place, line.Text(StockFields.Place), Shelf.PlaceLimit);
        if (known is null && quantity > 0 && place is null && !field.IsWrong(StockFields.Place))
        {
            field.Misses(StockFields.Place);
        }

        var why = line.Text(StockFields.Why);
        return new ItemLine(reading.Code, reading.Facts, quantity, place, why.Length == 0 ? null : why, [.. reading.Errors, .. field.Errors]);
    }
}
