using System.Collections.Immutable;
using BackOffice.Domain.Stock;

namespace BackOffice.Domain.Orders;

/// <summary>What a look at the stock has led to.</summary>
/// <param name="Proposed">Orders that were proposed just now.</param>
/// <param name="WithoutSupplier">Items that are low and name no supplier.</param>
/// <param name="IsUnderWay">Whether something is low that is on an order already.</param>
public sealed record ReorderResult(ImmutableArray<PurchaseOrder> Proposed, ImmutableArray<StockItem> WithoutSupplier, bool IsUnderWay);
