namespace BackOffice.Domain.Orders;

/// <summary>What was done to an order, as its history tells it.</summary>
public enum OrderAction
{
    Proposed,

    /// <summary>Other quantities, or fewer lines.</summary>
    Edited,

    /// <summary>Items were added up to the supplier's minimum.</summary>
    FilledUp,

    /// <summary>Approved, and mailed to the supplier.</summary>
    Ordered,

    /// <summary>Approved, to be ordered by hand.</summary>
    Approved,
    Declined,

    /// <summary>Somebody ordered it themselves.</summary>
    OrderedMyself,

    /// <summary>The mail to the supplier was given up.</summary>
    MailFailed,
    DeliveryMoved,

    /// <summary>The day of the delivery has passed.</summary>
    DeliveryLate,
    Received,

    /// <summary>The rest does not come.</summary>
    Ended,

    /// <summary>A new price went into the entry of an item.</summary>
    PriceTaken,
}
