using System.Collections.Immutable;

namespace BackOffice.Domain.Stock;

/// <summary>Somebody counted a shelf. A difference needs a reason, and becomes a line of the ledger.</summary>
/// <param name="Counted">Units, 0 for an empty shelf.</param>
/// <param name="Why">What explains a difference.</param>
/// <param name="Expected">The units that the difference was shown against: when others lie there by now, the count is refused as an old one. Null where nobody looked.</param>
public sealed record CountStock(ItemCode Item, string Once, string Place, int Counted, string Why = "", int? Expected = null) : StockCommand(Item, Once)
{
    protected override ImmutableArray<FieldError> Errors => All(
        Counted is >= 0 and <= StockItem.MostUnits ? null : new FieldError(StockFields.Quantity, new FieldProblem.NotA(FieldShape.CountOrNone)),
        CheckPlace(StockFields.Place, Place),
        Reason.Length > StockFields.WhyLimit ? new FieldError(StockFields.Why, new FieldProblem.TooLong(Reason.Length, StockFields.WhyLimit)) : null);

    private string Reason => TypedText.Clean(Why);

    protected override StockDecision Apply(StockItem item, PostedBy by)
    {
        var place = Shelf.Named(Place);
        var difference = Counted - item.At(place);
        return Expected is { } shown && shown != item.At(place) ? new StockDecision.Refused(new StockRefusal.Stale())
            : difference == 0 ? new StockDecision.AlreadyDone()
            : Reason.Length == 0 ? new StockDecision.Refused(new StockRefusal.Invalid([new FieldError(StockFields.Why, new FieldProblem.Missing())]))
            : item.Post(by with { Why = Reason }, new Posting(MovementKind.Counted, place, OnHand: difference));
    }
}
