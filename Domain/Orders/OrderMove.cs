using BackOffice.Domain.Stock;

namespace BackOffice.Domain.Orders;

/// <summary>What becomes of an item with a change of its order.</summary>
/// <param name="OnOrder">Units more, or fewer, that a supplier is to bring.</param>
/// <param name="Came">Units that came in; 0 for none.</param>
/// <param name="Place">Where they were put; empty where nothing came.</param>
public sealed record OrderMove(ItemCode Item, int OnOrder, int Came = 0, string Place = "")
{
    public StockDecision Apply(StockItem item, PostedBy by)
    {
        ArgumentNullException.ThrowIfNull(item);
        var after = item with { OnOrder = item.OnOrder + OnOrder };
        return Came == 0
            ? new StockDecision.Accepted(after, [])
            : after.Post(by, new Posting(MovementKind.Received, Shelf.Named(Place), OnHand: Came));
    }
}
