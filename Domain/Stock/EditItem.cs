using BackOffice.Domain.People;

namespace BackOffice.Domain.Stock;

/// <summary>What is known of an item is written anew. Its code and its units stay.</summary>
/// <param name="Seen">The edition that the form showed.</param>
public sealed record EditItem(ItemCode Item, int Seen, ItemForm Form)
{
    public StockDecision Decide(StockItem item, Person by)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(by);
        var reading = (Form with { Code = Item.Value }).Read();
        return !by.RunsBackOffice ? new StockDecision.Refused(new StockRefusal.NotAllowed())
            : !reading.Errors.IsEmpty ? new StockDecision.Refused(new StockRefusal.Invalid(reading.Errors))
            : item.Facts == reading.Facts ? new StockDecision.AlreadyDone()
            : item.IsRetired ? new StockDecision.Refused(new StockRefusal.Retired())
            : item.Edition != Seen ? new StockDecision.Refused(new StockRefusal.Stale())
            : new StockDecision.Accepted(item with { Facts = reading.Facts, Edition = item.Edition + 1 }, []);
    }
}
