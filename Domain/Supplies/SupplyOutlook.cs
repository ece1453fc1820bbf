using System.Collections.Immutable;
using BackOffice.Domain.Approvals;
using BackOffice.Domain.Stock;

namespace BackOffice.Domain.Supplies;

/// <summary>What would become of a form if it were sent now.</summary>
/// <param name="Items">The items of its lines and their candidates, by code.</param>
/// <param name="Ruling">Null where no line can be read yet.</param>
/// <param name="Approvers">Who would be asked; empty where nobody is.</param>
public sealed record SupplyOutlook(
    ImmutableDictionary<ItemCode, StockItem> Items, PolicyRuling? Ruling, ImmutableArray<AskedApprover> Approvers);
