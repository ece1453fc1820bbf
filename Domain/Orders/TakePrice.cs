using BackOffice.Domain.People;
using BackOffice.Domain.Stock;
using NodaTime;

namespace BackOffice.Domain.Orders;

/// <summary>A price that was noted when something came is in the item's entry now: the order need not offer it any more.</summary>
public sealed record TakePrice(CaseId Order, int Seen, ItemCode Item) : OrderCommand(Order, Seen)
{
    protected override bool AppliesIn(OrderState state) => state is OrderState.Ordered or OrderState.Completed;

    protected override bool Did(OrderChange last) => last?.What is OrderAction.PriceTaken;

    protected override OrderDecision Apply(PurchaseOrder order, Person by, OrderRules rules, Instant now)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(by);
        return order.LineOf(Item) is { NewPrice: { } price } line
            ? Accept(
                order,
                order with { Lines = order.Lines.Replace(line, line with { Price = price, NewPrice = null }) },
                OrderAction.PriceTaken,
                by.Named,
                now,
                parts: [new OrderPart(line.Item, line.Name, line.Pack, 1)])
            : new OrderDecision.AlreadyDone();
    }
}
