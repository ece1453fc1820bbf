using BackOffice.Domain.Imports;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Stock;

/// <summary>
/// One line of a list that the back office has looked at becomes an item, with what there is of it as the first line of its ledger; or it
/// changes what is known of one, and leaves its amounts alone.
/// </summary>
public sealed record ImportItem(ImportLine Line)
{
    /// <param name="known">The item of that code as it is now; null where there is none.</param>
    public StockDecision Decide(StockItem? known, PersonName by, Instant now)
    {
        // The item may have changed since the preview.
        var read = ItemLine.Read(Line, known);
        if (read is not { Errors.IsEmpty: true, Code: { } code })
        {
            return new StockDecision.Refused(new StockRefusal.Invalid(read.Errors));
        }

        return known switch
        {
            null => Open(new StockItem(code, read.Facts, read.Place is { } place ? [new Shelf(place, 0)] : []), read, new PostedBy(by, now, read.Why)),
            { IsRetired: true } => new StockDecision.Refused(new StockRefusal.Retired()),
            _ when known.Facts == read.Facts => new StockDecision.AlreadyDone(),
            _ => new StockDecision.Accepted(known with { Facts = read.Facts, Edition = known.Edition + 1 }, []),
        };
    }

    private static StockDecision Open(StockItem item, ItemLine read, PostedBy by) => read is { Quantity: > 0 and var units, Place: { } place }
        ? item.Post(by, new Posting(MovementKind.Received, place, OnHand: units))
        : new StockDecision.Accepted(item, []);
}
