using System.Collections.Immutable;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Stock;

/// <summary>Something that the back office does with an item's units. Each command is a file of its own, named by its verb.</summary>
/// <param name="Item">Which item.</param>
/// <param name="Once">Names this very deed: given again under the same name, it is done already. Minted with the card, or the id of the message.</param>
public abstract record StockCommand(ItemCode Item, string Once)
{
    /// <summary>Judges the command against the item as stored; called again with a fresh one when somebody else was faster.</summary>
    public StockDecision Decide(StockItem item, Person by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(by);
        return !by.RunsBackOffice ? new StockDecision.Refused(new StockRefusal.NotAllowed())
            : Errors is { IsEmpty: false } errors ? new StockDecision.Refused(new StockRefusal.Invalid(errors))
            : item.IsRetired && !AppliesToRetired ? new StockDecision.Refused(new StockRefusal.Retired())
            : Apply(item, new PostedBy(by.Named, now));
    }

    protected virtual ImmutableArray<FieldError> Errors => [];

    /// <summary>What is left of an item that is no longer kept can still go.</summary>
    protected virtual bool AppliesToRetired => true;

    protected abstract StockDecision Apply(StockItem item, PostedBy by);

    protected static FieldError? CheckAmount(int amount) => amount is > 0 and <= StockItem.MostUnits
        ? null
        : new FieldError(StockFields.Quantity, new FieldProblem.NotA(FieldShape.Count));

    protected static FieldError? CheckPlace(string field, string place) => TypedText.Check(field, Shelf.Named(place), Shelf.PlaceLimit);

    protected static ImmutableArray<FieldError> All(params ReadOnlySpan<FieldError?> errors)
    {
        var wrong = ImmutableArray.CreateBuilder<FieldError>();
        foreach (var error in errors)
        {
            if (error is not null)
            {
                wrong.Add(error);
            }
        }

        return wrong.ToImmutable();
    }
}
