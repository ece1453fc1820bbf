using System.Collections.Immutable;
using BackOffice.Domain;
using BackOffice.Domain.Stock;

namespace BackOffice.Cards.Stock;

/// <summary>What of the stock a list card shows.</summary>
public abstract record StockView
{
    private StockView()
    {
    }

    /// <param name="IsFirst">Whether this is the first page.</param>
    public sealed record Listed(StockList List, Page<StockItem> Page, bool IsFirst) : StockView;

    /// <summary>What a search found.</summary>
    /// <param name="Words">As typed.</param>
    public sealed record Found(string Words, ImmutableArray<StockItem> Items) : StockView;
}
