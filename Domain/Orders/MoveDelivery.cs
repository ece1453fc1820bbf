using BackOffice.Domain.Office;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using NodaTime;
using NodaTime.Text;

namespace BackOffice.Domain.Orders;

/// <summary>The supplier names another day.</summary>
/// <param name="Date">Null when nothing that is a date was chosen.</param>
public sealed record MoveDelivery(CaseId Order, int Seen, LocalDate? Date, WorkingHours Hours) : OrderCommand(Order, Seen)
{
    protected override bool AppliesIn(OrderState state) => state is OrderState.Ordered;

    protected override bool Did(OrderChange last) => last?.What is OrderAction.DeliveryMoved && last.Text == Written;

    private string? Written => Date is { } day ? LocalDatePattern.Iso.Format(day) : null;

    protected override OrderDecision Apply(PurchaseOrder order, Person by, OrderRules rules, Instant now)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(by);
        return PlannedDate.Check(OrderFields.Delivery, Date, earliest: Hours.DateOf(now)) is { Length: > 0 } errors ? Refuse(new OrderRefusal.Invalid([.. errors]))
            : order.Expected == Date ? new OrderDecision.AlreadyDone()
            : Accept(order, order.ExpectedOn(Date!.Value, Hours), OrderAction.DeliveryMoved, by.Named, now, Written);
    }
}
