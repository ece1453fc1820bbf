using BackOffice.Domain.People;

namespace BackOffice.Domain.Stock;

/// <summary>An item is no longer kept, or is kept again. Its ledger stays.</summary>
public sealed record RetireItem(ItemCode Item, bool IsRetired = true)
{
    public StockDecision Decide(StockItem item, Person by)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(by);
        return !by.RunsBackOffice ? new StockDecision.Refused(new StockRefusal.NotAllowed())
            : item.IsRetired == IsRetired ? new StockDecision.AlreadyDone()
            : new StockDecision.Accepted(item with { IsRetired = IsRetired, Edition = item.Edition + 1 }, []);
    }
}
