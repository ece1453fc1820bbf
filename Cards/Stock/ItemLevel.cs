using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Domain.Stock;

namespace BackOffice.Cards.Stock;

/// <summary>How much of an item is there, against what should be, as a bar.</summary>
internal static class ItemLevel
{
    /// <summary>Nothing where nobody has said how much should be there.</summary>
    public static IEnumerable<AdaptiveElement> Bar(StockItem item)
    {
        if (Highest(item.Facts) is { } highest and > 0 && !item.IsRetired)
        {
            yield return LevelBar.Of(item.OnHand, highest, StockWords.ColorOf(item.Level));
        }
    }

    // At the reorder point the bar is to be half empty where there is no target.
    private static int? Highest(ItemFacts facts) => facts.Target ?? (facts.ReorderPoint * 2);
}
