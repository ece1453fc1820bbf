using System.Globalization;
using BackOffice.Domain.Stock;

namespace BackOffice.Domain.Orders;

/// <summary>The back office takes over levels that were proposed: the item's entry is written anew, as its form does it.</summary>
/// <param name="Seen">The edition of the item on the card.</param>
public sealed record AcceptLevels(ItemCode Item, int Seen, StockLevels Levels)
{
    /// <param name="item">As it is now: what else its entry says stays.</param>
    public EditItem For(StockItem item) => new(Item, Seen, ItemForm.Of(item) with
    {
        ReorderPoint = Levels.ReorderPoint.ToString(CultureInfo.InvariantCulture),
        Target = Levels.Target.ToString(CultureInfo.InvariantCulture),
    });
}
