using BackOffice.Domain.Effects;
using BackOffice.Domain.Office;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Orders;

/// <summary>
/// The order is approved, with the quantities on the card. Where the supplier has a mail address it is ordered with it; else somebody
/// orders it themselves.
/// </summary>
public sealed record ApproveOrder(CaseId Order, int Seen, OrderedPacks Packs, WorkingHours Hours) : OrderCommand(Order, Seen)
{
    protected override bool AppliesIn(OrderState state) => state is OrderState.Proposed;

    protected override bool Did(OrderChange last) => last?.What is OrderAction.Ordered or OrderAction.Approved;

    protected override OrderDecision Apply(PurchaseOrder order, Person by, OrderRules rules, Instant now)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(rules);
        var (lines, errors) = Packs.In(order);
        if (!errors.IsEmpty)
        {
            return Refuse(new OrderRefusal.Invalid(errors));
        }

        var wanted = order with { Lines = lines, FillUps = [] };
        if (lines.IsEmpty)
        {
            return Refuse(new OrderRefusal.NothingLeft());
        }

        if (OrderPolicy.Judge(wanted, by, rules) is not { } approval)
        {
            return Refuse(rules.ExecutiveUpTo is { } upTo && by.Roles.HasFlag(Roles.Executive) ? new OrderRefusal.TooDear(upTo) : new OrderRefusal.NotAllowed());
        }

        var approved = wanted with { Approval = approval };
        return order.SupplierMail is { } mail
            ? Accept(
                order,
                approved.OrderedAt(now, Hours, rules) with { MailedTo = mail },
                OrderAction.Ordered,
                by.Named,
                now,
                mail,
                moves: approved.AllOnOrder(),
                effects: [new Effect.MailOrder(order.Id, by.Id, mail)])
            : Accept(order, approved with { State = OrderState.Approved }, OrderAction.Approved, by.Named, now);
    }
}
