using System.Collections.Immutable;
using BackOffice.Domain.Stock;

namespace BackOffice.Domain.Orders;

/// <summary>Why a command was not carried out. Nothing was changed.</summary>
public abstract record OrderRefusal
{
    private OrderRefusal()
    {
    }

    /// <summary>There is no such order, or this person may not know of it.</summary>
    public sealed record NotFound : OrderRefusal;

    /// <summary>It is worth more than this person may approve.</summary>
    /// <param name="UpTo">What they may.</param>
    public sealed record TooDear(decimal UpTo) : OrderRefusal;

    /// <summary>Only an executive or an office manager approves.</summary>
    public sealed record NotAllowed : OrderRefusal;

    /// <summary>The order is past the state in which this makes sense; its last change says why.</summary>
    public sealed record WrongState : OrderRefusal;

    /// <summary>The card was older than the order.</summary>
    public sealed record Stale : OrderRefusal;

    /// <summary>Nothing is left to order.</summary>
    public sealed record NothingLeft : OrderRefusal;

    /// <summary>Nothing was said to have come.</summary>
    public sealed record NothingCame : OrderRefusal;

    /// <summary>More came than was ordered: it is to be said once more.</summary>
    public sealed record MoreThanOrdered(ImmutableArray<OrderPart> More) : OrderRefusal
    {
        public bool Equals(MoreThanOrdered? other) => other is not null && More.SequenceEqual(other.More);

        public override int GetHashCode() => More.Aggregate(0, HashCode.Combine);
    }

    /// <summary>Another order has one of the items by now.</summary>
    public sealed record OnAnotherOrder : OrderRefusal;

    /// <summary>The stock does not take what came.</summary>
    public sealed record NotTaken(OrderLine Line, StockRefusal Why) : OrderRefusal;

    /// <summary>Fields that cannot be taken as they are. Their names are those of <see cref="OrderFields"/>.</summary>
    public sealed record Invalid(ImmutableArray<FieldError> Errors) : OrderRefusal
    {
        public bool Equals(Invalid? other) => other is not null && Errors.SequenceEqual(other.Errors);

        public override int GetHashCode() => Errors.Aggregate(0, HashCode.Combine);
    }
}
