using System.Collections.Immutable;
using System.Globalization;
using BackOffice.Domain.Stock;

namespace BackOffice.Domain.Orders;

/// <summary>What came of an order, as typed line by line. Empty where nothing came.</summary>
public sealed record Receipt(ImmutableArray<ReceiptLine> Lines)
{
    /// <summary>All that is missing has come.</summary>
    public static Receipt OfAll(PurchaseOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        return Of(order, line => line.Remaining);
    }

    /// <param name="packs">How many packs of a line came; 0 for none.</param>
    public static Receipt Of(PurchaseOrder order, Func<OrderLine, int> packs)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(packs);
        return new Receipt(
        [
            .. order.Lines.Where(line => line.Remaining > 0 || packs(line) > 0).Select(line => new ReceiptLine(
                line.Item,
                packs(line) is > 0 and var came ? came.ToString(CultureInfo.InvariantCulture) : string.Empty,
                line.Place,
                (line.NewPrice ?? line.Price)?.ToString("0.00", CultureInfo.InvariantCulture) ?? string.Empty)),
        ]);
    }

    public ReceiptLine? Of(ItemCode item) => Lines.FirstOrDefault(line => line.Item == item);

    /// <summary>What the lines say, or all that is wrong with them.</summary>
    internal (ImmutableArray<CameIn> Came, ImmutableArray<FieldError> Errors) Read(PurchaseOrder order)
    {
        var fields = new TypedFields();
        var came = ImmutableArray.CreateBuilder<CameIn>();
        foreach (var line in order.Lines)
        {
            if (Of(line.Item) is not { } typed || string.IsNullOrWhiteSpace(typed.Packs))
            {
                continue;
            }

            var packs = fields.Whole(OrderFields.Packs(line.Item), typed.Packs, OrderLine.MostPacks, lowest: 0) ?? 0;
            var price = fields.Price(OrderFields.Price(line.Item), typed.Price);
            var place = Shelf.Named(typed.Place);
            if (packs == 0)
            {
                continue;
            }

            if (TypedText.Check(OrderFields.Place(line.Item), place, Shelf.PlaceLimit) is { } error)
            {
                fields.Wrong(error.Field, error.Problem);
            }

            came.Add(new CameIn(line, packs, place, price == line.Price ? null : price));
        }

        return (came.ToImmutable(), fields.Errors);
    }
}

/// <param name="Packs">As typed; empty for nothing.</param>
/// <param name="Price">Of a pack, as typed; empty for nothing.</param>
public sealed record ReceiptLine(ItemCode Item, string Packs, string Place, string Price);

/// <param name="NewPrice">What the supplier wants for a pack, where that is not what was known.</param>
internal sealed record CameIn(OrderLine Line, int Packs, string Place, decimal? NewPrice)
{
    public int More => Packs - Line.Remaining;

    public OrderPart Part => new(Line.Item, Line.Name, Line.Pack, Packs, Place);
}
