namespace BackOffice.Domain.Stock;

/// <summary>An item that was counted otherwise than is known. In units.</summary>
/// <param name="Expected">What is known to lie there now.</param>
/// <param name="Seen">What was known to lie there when the counter was shown the item.</param>
public sealed record CountedItem(StockItem Item, int Expected, int Counted, int Seen)
{
    /// <summary>Above 0 where there is more than is known.</summary>
    public int Difference => Counted - Expected;

    /// <summary>Units came or went while somebody counted: the number may be from before.</summary>
    public bool HasMoved => Expected != Seen;
}
