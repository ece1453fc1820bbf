using System.Security.Cryptography;
using AdaptiveCards;
using BackOffice.Cards.Stock;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;

namespace BackOffice.Dialogs.Stock;

/// <summary>The card of an item as somebody sees it, with what moved last. Each card names its own deeds, so that a press of it is done once.</summary>
public sealed class ItemCards(IStock stock, RandomNumberGenerator random)
{
    /// <returns>Null where there is no such item.</returns>
    public async Task<AdaptiveCard?> FindAsync(ItemCode code, Person reader, CancellationToken cancellation) =>
        await stock.FindAsync(code, cancellation) is { } item ? await ForAsync(item, reader, cancellation) : null;

    /// <param name="notice">Something to know first, as a sentence.</param>
    public async Task<AdaptiveCard> ForAsync(StockItem item, Person reader, CancellationToken cancellation, string? notice = null)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(reader);
        var latest = reader.RunsBackOffice && item.Movements > 0 ? await stock.LedgerAsync(item.Code, ItemCard.Latest, cancellation) : [];
        return ItemCard.For(item, latest, reader, DeedName.Mint(random), notice);
    }

    /// <summary>A step, filled in with what was said.</summary>
    public AdaptiveCard Step(StockItem item, StockTyped said)
    {
        ArgumentNullException.ThrowIfNull(item);
        return StockStepCard.For(said, DeedName.Mint(random), item.Code, item);
    }
}
