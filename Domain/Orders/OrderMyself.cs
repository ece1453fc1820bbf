using BackOffice.Domain.Office;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Orders;

/// <summary>Somebody has ordered in a shop, by telephone or by a mail of their own.</summary>
public sealed record OrderMyself(CaseId Order, int Seen, WorkingHours Hours) : OrderCommand(Order, Seen)
{
    protected override bool AppliesIn(OrderState state) => state is OrderState.Approved;

    protected override bool Did(OrderChange last) => last?.What is OrderAction.OrderedMyself;

    protected override OrderDecision Apply(PurchaseOrder order, Person by, OrderRules rules, Instant now)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(by);
        return Accept(
            order, order.OrderedAt(now, Hours, rules) with { MailedTo = null }, OrderAction.OrderedMyself, by.Named, now, moves: order.AllOnOrder());
    }
}
