using System.Collections.Immutable;

namespace BackOffice.Domain.Stock;

/// <summary>An earlier line of the ledger was wrong, and is made good by another one.</summary>
/// <param name="Change">Units more (above 0) or fewer (below 0).</param>
public sealed record CorrectStock(ItemCode Item, string Once, string Place, int Change, string Why) : StockCommand(Item, Once)
{
    protected override ImmutableArray<FieldError> Errors => All(
        Change is not 0 and >= -StockItem.MostUnits and <= StockItem.MostUnits
            ? null
            : new FieldError(StockFields.Quantity, new FieldProblem.NotA(FieldShape.Count)),
        CheckPlace(StockFields.Place, Place),
        TypedText.Check(StockFields.Why, TypedText.Clean(Why), StockFields.WhyLimit));

    protected override StockDecision Apply(StockItem item, PostedBy by) =>
        item.Post(by with { Why = TypedText.Clean(Why) }, new Posting(MovementKind.Corrected, Shelf.Named(Place), OnHand: Change));
}
