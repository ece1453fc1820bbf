namespace BackOffice.Dialogs.Stock;

/// <summary>What an order about counting wants.</summary>
internal enum CountDeed
{
    /// <summary>A place is to be counted, or was.</summary>
    Count,

    /// <summary>What counts found missing.</summary>
    Shrinkage,

    /// <summary>A card that takes a list of items.</summary>
    Import,
}
