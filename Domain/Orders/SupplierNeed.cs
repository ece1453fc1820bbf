using System.Collections.Immutable;

namespace BackOffice.Domain.Orders;

/// <summary>What is to be ordered from one supplier.</summary>
/// <param name="Mail">Null where no item says it.</param>
/// <param name="Minimum">What the supplier wants the order to be worth at least; 0 for nothing.</param>
/// <param name="FillUps">What brings it up to the minimum, the nearest to its reorder point first; empty where it is worth that, or nothing does.</param>
public sealed record SupplierNeed(string Supplier, string? Mail, ImmutableArray<OrderLine> Lines, decimal Minimum, ImmutableArray<OrderLine> FillUps);
