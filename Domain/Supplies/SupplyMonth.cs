using System.Collections.Immutable;
using BackOffice.Domain.Stock;
using NodaTime;

namespace BackOffice.Domain.Supplies;

/// <summary>What a cost centre and a person were granted in a month until now.</summary>
/// <param name="Spent">What the cost centre was charged with.</param>
/// <param name="Taken">Units by item that the person was granted.</param>
public sealed record SupplyMonth(YearMonth Month, string CostCentre, decimal Spent, ImmutableDictionary<ItemCode, int> Taken)
{
    public int TakenOf(ItemCode item) => Taken.GetValueOrDefault(item);

    /// <summary>The month with a request charged to it, or (below 0) taken off it.</summary>
    public SupplyMonth With(decimal charged, IEnumerable<(ItemCode Item, int Units)> taken) => this with
    {
        Spent = Math.Max(0, Spent + charged),
        Taken = taken.Aggregate(Taken, (all, one) => all.SetItem(one.Item, Math.Max(0, all.GetValueOrDefault(one.Item) + one.Units))),
    };
}
