namespace BackOffice.Domain.Orders;

/// <summary>Where an order stands.</summary>
public enum OrderState
{
    /// <summary>It waits for somebody to approve it.</summary>
    Proposed,

    /// <summary>It is approved, and somebody has to order it themselves: the supplier has no mail, or got none.</summary>
    Approved,

    /// <summary>The supplier has it; something is still to come.</summary>
    Ordered,

    /// <summary>All has come that will.</summary>
    Completed,

    /// <summary>It was not wanted.</summary>
    Declined,
}
