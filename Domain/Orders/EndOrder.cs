using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Orders;

/// <summary>What is still missing does not come: the order is over, and the items can be ordered elsewhere.</summary>
public sealed record EndOrder(CaseId Order, int Seen) : OrderCommand(Order, Seen)
{
    protected override bool AppliesIn(OrderState state) => state is OrderState.Ordered;

    protected override bool Did(OrderChange last) => last?.What is OrderAction.Ended;

    protected override OrderDecision Apply(PurchaseOrder order, Person by, OrderRules rules, Instant now)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(by);
        return Accept(
            order,
            order with
            {
                State = OrderState.Completed,
                RemindAt = null,
                Lines = [.. order.Lines.Select(line => line.Remaining > 0 ? line with { IsEnded = true } : line)],
            },
            OrderAction.Ended,
            by.Named,
            now,
            parts: [.. order.Lines.Where(line => line.Remaining > 0).Select(line => new OrderPart(line.Item, line.Name, line.Pack, line.Remaining))],
            moves: order.NothingOnOrder());
    }
}
