using BackOffice.Domain.Due;
using BackOffice.Domain.Effects;
using BackOffice.Domain.Office;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Orders;

/// <summary>The day of a delivery has passed, and something is missing: the executives are told, again every few working days.</summary>
public sealed record RemindOfDelivery(DueWork Work)
{
    public OrderDecision Decide(PurchaseOrder order, OrderRules rules, WorkingHours hours, Instant now)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(hours);
        if (order.Due != Work)
        {
            return new OrderDecision.AlreadyDone();
        }

        var next = hours.OpeningOn(hours.DateOf(now).PlusDays(1));
        for (var day = 1; day < rules.RemindEveryWorkingDays; day++)
        {
            next = hours.OpeningOn(hours.DateOf(next).PlusDays(1));
        }

        var change = new OrderChange(order.Version + 1, OrderAction.DeliveryLate, SystemPerson.BackOffice, now, order.State, order.State, Text: null);
        return new OrderDecision.Accepted(
            order with { Last = change, RemindAt = next },
            [],
            [.. order.Watchers.Select(watcher => new Effect.ShowCase(order.Id, watcher, Ring: true))]);
    }
}
