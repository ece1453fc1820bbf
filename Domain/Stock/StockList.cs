namespace BackOffice.Domain.Stock;

/// <summary>Which items a list shows, in the order of their codes.</summary>
public enum StockList
{
    /// <summary>All that are kept.</summary>
    Kept,

    /// <summary>Those of which more should be ordered.</summary>
    Low,

    Retired,
}
