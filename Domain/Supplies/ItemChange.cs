using System.Collections.Immutable;
using BackOffice.Domain.Stock;

namespace BackOffice.Domain.Supplies;

/// <summary>An item that changes together with a request.</summary>
/// <param name="Lines">What its ledger gets.</param>
public sealed record ItemChange(StockItem Before, StockItem After, ImmutableArray<StockMovement> Lines);
