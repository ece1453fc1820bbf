using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Orders;

/// <summary>The order takes the items that bring it up to the supplier's minimum.</summary>
public sealed record FillUpOrder(CaseId Order, int Seen) : OrderCommand(Order, Seen)
{
    protected override bool AppliesIn(OrderState state) => state is OrderState.Proposed;

    protected override bool Did(OrderChange last) => last?.What is OrderAction.FilledUp;

    protected override OrderDecision Apply(PurchaseOrder order, Person by, OrderRules rules, Instant now)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(by);
        return order.FillUps.IsEmpty
            ? new OrderDecision.AlreadyDone()
            : Accept(order, order with { Lines = [.. order.Lines, .. order.FillUps], FillUps = [] }, OrderAction.FilledUp, by.Named, now);
    }
}
