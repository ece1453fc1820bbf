namespace BackOffice.Domain.Stock;

/// <summary>How an item stands, in one word.</summary>
public enum StockLevel
{
    Enough,

    /// <summary>What is there is little, but enough is ordered.</summary>
    Coming,

    /// <summary>More should be ordered.</summary>
    Low,

    /// <summary>Nothing is free.</summary>
    Out,

    Retired,
}
