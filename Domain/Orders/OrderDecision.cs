using System.Collections.Immutable;
using BackOffice.Domain.Effects;

namespace BackOffice.Domain.Orders;

/// <summary>What a command does to an order. Pure: carrying it out is the table's business.</summary>
public abstract record OrderDecision
{
    private OrderDecision()
    {
    }

    public sealed record Refused(OrderRefusal Why) : OrderDecision;

    /// <summary>This very command was carried out before.</summary>
    public sealed record AlreadyDone : OrderDecision;

    /// <param name="Moves">What becomes of the stock with it.</param>
    public sealed record Accepted(PurchaseOrder After, ImmutableArray<OrderMove> Moves, ImmutableArray<Effect> Effects) : OrderDecision;
}
