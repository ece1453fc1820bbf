namespace BackOffice.Dialogs.Orders;

/// <summary>What somebody wants of the orders.</summary>
internal enum OrderWish
{
    /// <summary>How long the stock lasts, or one item of it.</summary>
    Cover,

    /// <summary>What has to be ordered.</summary>
    Reorder,

    /// <summary>What is on its way.</summary>
    List,

    /// <summary>What is over.</summary>
    ListPast,

    /// <summary>Something came.</summary>
    Receive,
}
