namespace BackOffice.Dialogs;

/// <summary>What is wanted of the stock.</summary>
public enum StockDeed
{
    /// <summary>The list of all items.</summary>
    List,

    /// <summary>The list of those of which more should be ordered.</summary>
    ListLow,

    /// <summary>The list of those that are no longer kept.</summary>
    ListRetired,

    /// <summary>A form for a new item.</summary>
    Add,

    /// <summary>How much there is of something, and where.</summary>
    Ask,

    /// <summary>Units are handed out.</summary>
    Issue,

    /// <summary>Units are carried from one place to another.</summary>
    Move,
}
