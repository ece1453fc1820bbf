namespace BackOffice.Domain.Orders;

/// <summary>What became of a command, with the truth to show.</summary>
public abstract record OrderOutcome
{
    private OrderOutcome()
    {
    }

    /// <summary>It is done, now or by an earlier delivery of the same command.</summary>
    public sealed record Done(PurchaseOrder Order) : OrderOutcome;

    /// <param name="Order">The order as it is; null when there is none, or none that this person may see.</param>
    public sealed record Refused(OrderRefusal Why, PurchaseOrder? Order) : OrderOutcome;
}
