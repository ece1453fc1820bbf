using BackOffice.Domain.Effects;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Orders;

/// <summary>
/// The mail to the supplier was given up: nobody has the order. It is approved, and somebody has to order it themselves; who approved it is
/// rung.
/// </summary>
/// <param name="To">The address.</param>
/// <param name="Sender">Whose mail it was.</param>
public sealed record TellOrderMailFailed(string To, PersonId Sender)
{
    public OrderDecision Decide(PurchaseOrder order, Instant now)
    {
        ArgumentNullException.ThrowIfNull(order);
        if (order.State is not OrderState.Ordered || order.MailedTo != To)
        {
            return new OrderDecision.AlreadyDone();
        }

        // What has come, came: then the supplier knew of the order in another way.
        var isUntouched = order.Lines.All(line => line.Received == 0);
        var after = isUntouched
            ? order with { State = OrderState.Approved, OrderedOn = null, Expected = null, RemindAt = null, MailedTo = null }
            : order with { MailedTo = null };
        var change = new OrderChange(order.Version + 1, OrderAction.MailFailed, SystemPerson.BackOffice, now, order.State, after.State, To);
        return new OrderDecision.Accepted(
            after with { Last = change },
            isUntouched ? order.NothingOnOrder() : [],
            [.. order.Watchers.Select(watcher => new Effect.ShowCase(order.Id, watcher, Ring: watcher == Sender))]);
    }
}
