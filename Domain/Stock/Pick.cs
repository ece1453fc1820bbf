namespace BackOffice.Domain.Stock;

/// <summary>From which shelves units are taken.</summary>
public static class Pick
{
    /// <summary>The units in the order of the shelves, or all from one place.</summary>
    /// <param name="place">Empty for wherever they are. A place that holds too few is named all the same: the ledger refuses it.</param>
    public static IEnumerable<(string Place, int Units)> From(StockItem item, int quantity, string place = "")
    {
        ArgumentNullException.ThrowIfNull(item);
        if (place.Length > 0)
        {
            return [(place, quantity)];
        }

        var taken = new List<(string, int)>();
        foreach (var shelf in item.Shelves.Where(shelf => shelf.OnHand > 0))
        {
            var units = Math.Min(shelf.OnHand, quantity - taken.Sum(part => part.Item2));
            if (units > 0)
            {
                taken.Add((shelf.Place, units));
            }
        }

        return taken;
    }
}
