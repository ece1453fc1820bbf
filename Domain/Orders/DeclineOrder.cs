using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Orders;

/// <summary>It is not ordered, at least not now. The items are proposed again some days later, if they still are low.</summary>
/// <param name="Why">May be empty.</param>
public sealed record DeclineOrder(CaseId Order, int Seen, string Why = "") : OrderCommand(Order, Seen)
{
    protected override bool AppliesIn(OrderState state) => state is OrderState.Proposed or OrderState.Approved;

    protected override bool Did(OrderChange last) => last?.What is OrderAction.Declined;

    protected override OrderDecision Apply(PurchaseOrder order, Person by, OrderRules rules, Instant now)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(by);
        var why = TypedText.Clean(Why);
        return why.Length > OrderFields.WhyLimit
            ? Refuse(new OrderRefusal.Invalid([new FieldError(OrderFields.Why, new FieldProblem.TooLong(why.Length, OrderFields.WhyLimit))]))
            : Accept(order, order with { State = OrderState.Declined }, OrderAction.Declined, by.Named, now, why.Length > 0 ? why : null);
    }
}
