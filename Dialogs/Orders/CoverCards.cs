using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Orders;
using BackOffice.Domain.Orders;
using BackOffice.Domain.Stock;
using NodaTime;

namespace BackOffice.Dialogs.Orders;

/// <summary>The cards that tell how long the stock lasts.</summary>
public sealed class CoverCards(IStock stock, OrderRules rules, IClock clock)
{
    /// <summary>More items than are looked at; those whose codes come first.</summary>
    public const int MostItems = 1_000;

    /// <summary>All items. The caller has checked who asks.</summary>
    public async Task<AdaptiveCard> AllAsync(CancellationToken cancellation) =>
        CoverCard.For([.. (await KeptAsync(cancellation)).Select(Of)], rules);

    /// <summary>When an item is ordered, and what its use suggests.</summary>
    /// <param name="notice">Something to know first, as a sentence.</param>
    public AdaptiveCard Levels(StockItem item, string? notice = null)
    {
        ArgumentNullException.ThrowIfNull(item);
        var now = clock.GetCurrentInstant();
        return LevelsCard.For(
            Cover.Of(item, rules, now), item.Use.FullWeeks(rules.UsageWeeks, now), StockLevels.Propose(item, rules, now), rules, notice);
    }

    public Cover Of(StockItem item) => Cover.Of(item, rules, clock.GetCurrentInstant());

    public async Task<ImmutableArray<StockItem>> KeptAsync(CancellationToken cancellation) =>
        (await stock.ListAsync(StockList.Kept, after: null, MostItems, cancellation)).Items;
}
