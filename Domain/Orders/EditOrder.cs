using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Orders;

/// <summary>Other quantities, or fewer lines, before anybody approves the order.</summary>
public sealed record EditOrder(CaseId Order, int Seen, OrderedPacks Packs) : OrderCommand(Order, Seen)
{
    protected override bool AppliesIn(OrderState state) => state is OrderState.Proposed;

    protected override bool Did(OrderChange last) => last?.What is OrderAction.Edited;

    protected override OrderDecision Apply(PurchaseOrder order, Person by, OrderRules rules, Instant now)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(by);
        var (lines, errors) = Packs.In(order);
        return !errors.IsEmpty ? Refuse(new OrderRefusal.Invalid(errors))
            : lines.IsEmpty ? Refuse(new OrderRefusal.NothingLeft())
            : lines.SequenceEqual(order.Lines) ? new OrderDecision.AlreadyDone()
            : Accept(order, order with { Lines = lines }, OrderAction.Edited, by.Named, now);
    }
}
