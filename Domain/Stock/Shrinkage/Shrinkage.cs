using NodaTime;

namespace BackOffice.Domain.Stock;

/// <summary>What counts found missing or too much of an item in a month of the office's calendar. Amounts of money at the prices of that time.</summary>
/// <param name="Name">The item's name when it was last counted.</param>
/// <param name="Unit">In the singular: "ream".</param>
/// <param name="Missing">In units.</param>
/// <param name="Found">In units, more than was known.</param>
/// <param name="Lost">The price of what is missing.</param>
/// <param name="Gained">The price of what was found.</param>
/// <param name="IsPriced">Whether every unit had a price when it was counted: else both amounts are too low.</param>
public sealed record Shrinkage(
    YearMonth Month, ItemCode Item, string Name, string Unit, long Missing = 0, long Found = 0, decimal Lost = 0, decimal Gained = 0, bool IsPriced = true)
{
    /// <summary>What the month cost; below 0 where more was found than is missing.</summary>
    public decimal Net => Lost - Gained;

    /// <summary>The sums with another difference.</summary>
    /// <param name="difference">In units; below 0 where some are missing.</param>
    public Shrinkage With(StockItem item, int difference)
    {
        ArgumentNullException.ThrowIfNull(item);
        var value = Math.Round(Math.Abs(difference) * (item.Facts.UnitPrice ?? 0), 2);
        return this with
        {
            Name = item.Facts.Name,
            Unit = item.Facts.Unit,
            Missing = Missing + Math.Max(0, -difference),
            Found = Found + Math.Max(0, difference),
            Lost = Lost + (difference < 0 ? value : 0),
            Gained = Gained + (difference > 0 ? value : 0),
            IsPriced = IsPriced && item.Facts.Price is not null,
        };
    }
}
