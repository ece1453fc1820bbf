using System.Collections.Immutable;

namespace BackOffice.Domain.Stock;

/// <summary>Units are carried from one place to another.</summary>
public sealed record MoveStock(ItemCode Item, string Once, int Quantity, string From, string To) : StockCommand(Item, Once)
{
    protected override ImmutableArray<FieldError> Errors => All(
        CheckAmount(Quantity), CheckPlace(StockFields.Place, From), CheckPlace(StockFields.To, To));

    protected override StockDecision Apply(StockItem item, PostedBy by)
    {
        var (from, to) = (Shelf.Named(From), Shelf.Named(To));
        return from.Equals(to, StringComparison.OrdinalIgnoreCase)
            ? new StockDecision.AlreadyDone()
            : item.Post(by, new Posting(MovementKind.Moved, from, OnHand: -Quantity), new Posting(MovementKind.Moved, to, OnHand: Quantity));
    }
}
