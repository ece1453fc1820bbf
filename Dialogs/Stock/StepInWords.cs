using System.Globalization;
using BackOffice.Cards;
using BackOffice.Cards.Stock;
using BackOffice.Domain.Stock;

namespace BackOffice.Dialogs.Stock;

/// <summary>Fills a step in with what was said: "issue 2 boxes of A4 from Cabinet 1 to Marketing".</summary>
internal static class StepInWords
{
    /// <returns>Null where the order moves nothing.</returns>
    public static StockTyped? Of(StockOrder? order, StockItem item) => order switch
    {
        { Deed: StockDeed.Issue, Item: { } wanted } => new StockTyped(Verbs.IssueStock, Amount(wanted, item.Facts), order.From ?? string.Empty, Why: order.To ?? string.Empty),
        { Deed: StockDeed.Move, Item: { } wanted } => new StockTyped(Verbs.MoveStock, Amount(wanted, item.Facts), order.From ?? string.Empty, order.To ?? string.Empty),
        _ => null,
    };

    // In a unit that the item does not come in, only the number is known.
    private static string Amount(WantedItem wanted, ItemFacts facts)
    {
        var number = wanted.Quantity?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
        return wanted.Unit is { } unit && TypedUnits.UnitsIn(unit, facts) is > 1 ? $"{number} {unit}" : number;
    }
}
