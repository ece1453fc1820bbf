using System.Collections.Immutable;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Orders;

/// <summary>Something of an order came in: all of it, or some lines, or some packs of a line.</summary>
/// <param name="IsSure">More than is missing was said twice.</param>
public sealed record ReceiveOrder(CaseId Order, int Seen, Receipt Receipt, bool IsSure = false) : OrderCommand(Order, Seen)
{
    protected override bool AppliesIn(OrderState state) => state is OrderState.Ordered;

    protected override bool Did(OrderChange last)
    {
        ArgumentNullException.ThrowIfNull(last);
        return last.What is OrderAction.Received && last.Parts.All(part => Receipt.Of(part.Item) is { } line
            && int.TryParse(line.Packs, out var packs) && packs == part.Packs);
    }

    protected override OrderDecision Apply(PurchaseOrder order, Person by, OrderRules rules, Instant now)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(by);
        var (came, errors) = Receipt.Read(order);
        if (!errors.IsEmpty)
        {
            return Refuse(new OrderRefusal.Invalid(errors));
        }

        if (came.IsEmpty)
        {
            return Refuse(new OrderRefusal.NothingCame());
        }

        ImmutableArray<OrderPart> more = [.. came.Where(line => line.More > 0).Select(line => line.Part with { Packs = line.More })];
        if (!more.IsEmpty && !IsSure)
        {
            return Refuse(new OrderRefusal.MoreThanOrdered(more));
        }

        var lines = came.Aggregate(order.Lines, (all, line) => all.Replace(
            line.Line, line.Line with { Received = line.Line.Received + line.Packs, NewPrice = line.NewPrice ?? line.Line.NewPrice }));
        var isOver = lines.All(line => line.Remaining == 0);
        return Accept(
            order,
            order with { Lines = lines, State = isOver ? OrderState.Completed : OrderState.Ordered, RemindAt = isOver ? null : order.RemindAt },
            OrderAction.Received,
            by.Named,
            now,
            parts: [.. came.Select(line => line.Part)],
            moves:
            [
                .. came.Select(line => new OrderMove(
                    line.Line.Item,
                    -Math.Min(line.Packs, line.Line.Remaining) * line.Line.PackSize,
                    line.Packs * line.Line.PackSize,
                    line.Place)),
            ]);
    }
}
