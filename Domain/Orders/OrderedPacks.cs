using System.Collections.Immutable;
using BackOffice.Domain.Stock;

namespace BackOffice.Domain.Orders;

/// <summary>How many packs of each item somebody wants, as typed. What is not typed stays as it is; 0 and nothing take the line off.</summary>
public sealed record OrderedPacks(ImmutableArray<(ItemCode Item, string Typed)> Typed)
{
    public static OrderedPacks AsProposed { get; } = new([]);

    public string? Of(ItemCode item) => Typed.Where(line => line.Item == item).Select(line => line.Typed).FirstOrDefault();

    /// <summary>The lines of an order with these quantities, or all that is wrong with them.</summary>
    internal (ImmutableArray<OrderLine> Lines, ImmutableArray<FieldError> Errors) In(PurchaseOrder order)
    {
        var fields = new TypedFields();
        var lines = ImmutableArray.CreateBuilder<OrderLine>();
        foreach (var line in order.Lines)
        {
            var typed = Of(line.Item);
            var packs = typed is null ? line.Packs
                : string.IsNullOrWhiteSpace(typed) ? 0
                : fields.Whole(OrderFields.Packs(line.Item), typed, OrderLine.MostPacks, lowest: 0) ?? line.Packs;
            if (packs > 0)
            {
                lines.Add(line with { Packs = packs });
            }
        }

        return (lines.ToImmutable(), fields.Errors);
    }
}
