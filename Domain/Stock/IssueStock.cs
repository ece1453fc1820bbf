using System.Collections.Immutable;

namespace BackOffice.Domain.Stock;

/// <summary>Units are handed out to somebody who has no case. What is put by for others stays.</summary>
/// <param name="Place">Where they are taken; empty for wherever they are.</param>
/// <param name="Why">For whom or what; may be empty.</param>
public sealed record IssueStock(ItemCode Item, string Once, int Quantity, string Place = "", string Why = "") : StockCommand(Item, Once)
{
    protected override ImmutableArray<FieldError> Errors => All(
        CheckAmount(Quantity),
        Place.Length == 0 ? null : CheckPlace(StockFields.Place, Place),
        TypedText.Clean(Why).Length > StockFields.WhyLimit ? new FieldError(StockFields.Why, new FieldProblem.TooLong(Why.Length, StockFields.WhyLimit)) : null);

    protected override StockDecision Apply(StockItem item, PostedBy by)
    {
        if (Quantity > item.Available)
        {
            return new StockDecision.Refused(new StockRefusal.NotEnough(item.Available));
        }

        var why = TypedText.Clean(Why) is { Length: > 0 } said ? said : null;
        return item.Post(by with { Why = why }, Pick.From(item, Quantity, Shelf.Named(Place)).Select(taken =>
            new Posting(MovementKind.Issued, taken.Place, OnHand: -taken.Units)));
    }
}
