using BackOffice.Domain.Stock;

namespace BackOffice.Domain.Supplies;

/// <summary>What a cost centre was handed of one thing in a month.</summary>
/// <param name="Item">Null for what was bought for a request.</param>
/// <param name="Value">What is known of it.</param>
public sealed record UsedSupplies(string CostCentre, ItemCode? Item, string Name, string Unit, int Units, decimal Value);
