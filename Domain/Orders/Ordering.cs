using System.Collections.Immutable;
using BackOffice.Domain.Office;
using NodaTime;

namespace BackOffice.Domain.Orders;

/// <summary>What becomes of an order when the supplier has it.</summary>
internal static class Ordering
{
    /// <summary>It should come when the longest of its lines does; who waits is told on the working day after.</summary>
    public static PurchaseOrder OrderedAt(this PurchaseOrder order, Instant now, WorkingHours hours, OrderRules rules)
    {
        var today = hours.DateOf(now);
        return (order with { State = OrderState.Ordered, OrderedOn = today })
            .ExpectedOn(today.PlusDays(order.Lines.Max(line => line.LeadDays ?? rules.LeadDays)), hours);
    }

    public static PurchaseOrder ExpectedOn(this PurchaseOrder order, LocalDate date, WorkingHours hours) =>
        order with { Expected = date, RemindAt = hours.OpeningOn(date.PlusDays(1)) };

    /// <summary>All that the order still brings is on order.</summary>
    public static ImmutableArray<OrderMove> AllOnOrder(this PurchaseOrder order) =>
        [.. order.Lines.Select(line => new OrderMove(line.Item, line.Remaining * line.PackSize))];

    /// <summary>Nothing of what is missing is on order any more.</summary>
    public static ImmutableArray<OrderMove> NothingOnOrder(this PurchaseOrder order) =>
        [.. order.Lines.Where(line => line.Remaining > 0).Select(line => new OrderMove(line.Item, -line.Remaining * line.PackSize))];
}
