namespace BackOffice.Domain.Stock;

/// <summary>Units that are put by for a case. The case's own record says how many are its own.</summary>
public static class Reservation
{
    /// <summary>Puts units by.</summary>
    public static StockDecision Put(StockItem item, int units, PostedBy by)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.IsRetired ? new StockDecision.Refused(new StockRefusal.Retired())
            : units > item.Available ? new StockDecision.Refused(new StockRefusal.NotEnough(item.Available))
            : item.Post(by, new Posting(MovementKind.Reserved, Place: null, Reserved: units));
    }

    /// <summary>Sets units free.</summary>
    public static StockDecision Release(StockItem item, int units, PostedBy by)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Post(by, new Posting(MovementKind.Released, Place: null, Reserved: -units));
    }

    /// <summary>Hands out units that were put by.</summary>
    public static StockDecision Issue(StockItem item, int units, PostedBy by)
    {
        ArgumentNullException.ThrowIfNull(item);
        return units > item.Reserved
            ? new StockDecision.Refused(new StockRefusal.NotReserved())
            : item.Post(by, Pick.From(item, units).Select(taken =>
                new Posting(MovementKind.Issued, taken.Place, OnHand: -taken.Units, Reserved: -taken.Units)));
    }
}
