using BackOffice.Domain.Approvals;
using BackOffice.Domain.Stock;

namespace BackOffice.Domain.Supplies;

/// <summary>Whose decision a request takes, and the rule that says so.</summary>
/// <param name="Takes">Null where it takes nobody's.</param>
/// <param name="Bound">The amount or the number of units of the rule; null where it has none.</param>
/// <param name="Item">The item for which the rule holds; null where it holds for all.</param>
public sealed record PolicyRuling(ApprovalLevel? Takes, PolicyRule Rule, decimal? Bound = null, ItemCode? Item = null);
