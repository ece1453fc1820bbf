using System.Collections.Immutable;

namespace BackOffice.Domain.Stock;

/// <summary>Which item somebody means.</summary>
public abstract record FoundItem
{
    private FoundItem()
    {
    }

    public sealed record One(StockItem Item) : FoundItem;

    /// <summary>It could be any of these; the likeliest first.</summary>
    public sealed record OneOf(ImmutableArray<StockItem> Candidates) : FoundItem;

    /// <summary>The office keeps nothing that is called like that.</summary>
    public sealed record Unknown : FoundItem;
}
