using System.Collections.Immutable;

namespace BackOffice.Domain.Stock;

/// <summary>Units came in and lie at a place.</summary>
public sealed record ReceiveStock(ItemCode Item, string Once, int Quantity, string Place) : StockCommand(Item, Once)
{
    protected override ImmutableArray<FieldError> Errors => All(CheckAmount(Quantity), CheckPlace(StockFields.Place, Place));

    protected override bool AppliesToRetired => false;

    protected override StockDecision Apply(StockItem item, PostedBy by) =>
        item.Post(by, new Posting(MovementKind.Received, Shelf.Named(Place), OnHand: Quantity));
}
