using System.Collections.Immutable;
using BackOffice.Domain.Effects;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Orders;

/// <summary>Something that the back office does with an order. Each command is a file of its own, named by its verb.</summary>
/// <param name="Order">Which order.</param>
/// <param name="Seen">The version of the order that the person was looking at.</param>
public abstract record OrderCommand(CaseId Order, int Seen)
{
    /// <summary>Judges the command against the order as stored; called again with a fresh one when somebody else was faster.</summary>
    public OrderDecision Decide(PurchaseOrder order, Person by, OrderRules rules, Instant now)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(rules);
        if (!PurchaseOrder.MayBeSeenBy(by))
        {
            return new OrderDecision.Refused(new OrderRefusal.NotFound());
        }

        if (IsRepeat(order, by))
        {
            return new OrderDecision.AlreadyDone();
        }

        return !AppliesIn(order.State) ? new OrderDecision.Refused(new OrderRefusal.WrongState())
            : Seen != order.Version ? new OrderDecision.Refused(new OrderRefusal.Stale())
            : Apply(order, by, rules, now);
    }

    protected abstract bool AppliesIn(OrderState state);

    protected abstract OrderDecision Apply(PurchaseOrder order, Person by, OrderRules rules, Instant now);

    /// <summary>Whether what was done last is what the command would do.</summary>
    protected abstract bool Did(OrderChange last);

    /// <summary>The order with one more entry in its history; everybody who watches sees it.</summary>
    protected static OrderDecision Accept(
        PurchaseOrder before,
        PurchaseOrder after,
        OrderAction what,
        PersonName by,
        Instant now,
        string? text = null,
        ImmutableArray<OrderPart> parts = default,
        ImmutableArray<OrderMove> moves = default,
        ImmutableArray<Effect> effects = default)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var change = new OrderChange(before.Version + 1, what, by, now, before.State, after.State, text) { Parts = parts.IsDefault ? [] : parts };
        after = after with { Last = change, ApprovedIn = what is OrderAction.Ordered or OrderAction.Approved ? change : after.ApprovedIn };
        return new OrderDecision.Accepted(
            after,
            moves.IsDefault ? [] : moves,
            [
                .. after.Watchers.Select(watcher => new Effect.ShowCase(after.Id, watcher, Ring: false)),
                .. effects.IsDefault ? [] : effects,
            ]);
    }

    protected static OrderDecision Refuse(OrderRefusal why) => new OrderDecision.Refused(why);

    // A double press, or the channel's second delivery of one: same person, same deed, on the card of just before.
    private bool IsRepeat(PurchaseOrder order, Person by) => Seen == order.Version - 1 && order.Last.By.Id == by.Id && Did(order.Last);
}
