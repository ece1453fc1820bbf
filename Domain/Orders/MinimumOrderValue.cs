using System.Collections.Immutable;

namespace BackOffice.Domain.Orders;

/// <summary>What suppliers want an order to be worth at least, in the currency of the office.</summary>
/// <param name="Default">For suppliers that are not named; 0 for nothing.</param>
/// <param name="BySupplier">By the supplier's name, in any case.</param>
public sealed record MinimumOrderValue(decimal Default, ImmutableDictionary<string, decimal> BySupplier)
{
    public static MinimumOrderValue None { get; } = new(0, ImmutableDictionary.Create<string, decimal>(StringComparer.OrdinalIgnoreCase));

    public decimal Of(string supplier) => BySupplier.GetValueOrDefault(supplier, Default);
}
