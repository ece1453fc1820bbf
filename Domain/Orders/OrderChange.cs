using System.Collections.Immutable;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;
using NodaTime;

namespace BackOffice.Domain.Orders;

/// <summary>One entry of an order's history.</summary>
/// <param name="Number">Counts from 1; the number of the newest entry is the version of the order.</param>
/// <param name="From">The state before; null for the proposal itself.</param>
/// <param name="Text">What belongs to it: a reason, an address, a date (ISO).</param>
public sealed record OrderChange(int Number, OrderAction What, PersonName By, Instant At, OrderState? From, OrderState To, string? Text)
{
    /// <summary>What of the order it was about: what came, or what was ordered.</summary>
    public ImmutableArray<OrderPart> Parts { get; init; } = [];

    public bool Equals(OrderChange? other) => other is not null
        && (Number, What, By, At, From, To, Text) == (other.Number, other.What, other.By, other.At, other.From, other.To, other.Text)
        && Parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => HashCode.Combine(Number, What, At);
}

/// <summary>Some packs of an item.</summary>
/// <param name="Place">Where they were put; empty where nothing came.</param>
public sealed record OrderPart(ItemCode Item, string Name, string Pack, int Packs, string Place = "");
