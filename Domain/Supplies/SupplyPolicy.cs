using System.Collections.Immutable;
using BackOffice.Domain.Approvals;
using BackOffice.Domain.Stock;

namespace BackOffice.Domain.Supplies;

/// <summary>Whose decision a request takes. Amounts are in the currency of the office.</summary>
/// <param name="FreeUpTo">A request of this value, or less, takes nobody's decision.</param>
/// <param name="FreeItems">A request of nothing but these takes nobody's decision, whatever its value.</param>
/// <param name="ExecutiveUpTo">Above it, the office manager decides.</param>
/// <param name="Budgets">What a cost centre may spend in a month, by its name in any case.</param>
/// <param name="OtherBudget">Of a cost centre that is not named; null for no bound.</param>
/// <param name="PersonalLimits">Units of an item that one person has in a month without anybody's decision.</param>
public sealed record SupplyPolicy(
    decimal FreeUpTo,
    ImmutableHashSet<ItemCode> FreeItems,
    decimal ExecutiveUpTo,
    ImmutableDictionary<string, decimal> Budgets,
    decimal? OtherBudget,
    ImmutableDictionary<ItemCode, int> PersonalLimits)
{
    /// <summary>The month's budget; null for no bound.</summary>
    public decimal? BudgetOf(string costCentre)
    {
        ArgumentNullException.ThrowIfNull(costCentre);
        return Budgets.TryGetValue(costCentre, out var budget) ? budget : OtherBudget;
    }

    /// <summary>Rules on what somebody asks for. Of two rules that hold, the one that takes the higher decision is named.</summary>
    public PolicyRuling Judge(ImmutableArray<SupplyLine> lines, SupplyMonth month)
    {
        ArgumentNullException.ThrowIfNull(month);
        var value = lines.Sum(line => line.ValueOf(line.Asked) ?? 0);
        return OverBudget(value, month)
            ?? (value > ExecutiveUpTo ? new PolicyRuling(ApprovalLevel.OfficeManager, PolicyRule.AboveExecutiveLimit, ExecutiveUpTo) : null)
            ?? AbovePersonalLimit(lines, month)
            ?? (lines.All(line => line.Item is { } item && FreeItems.Contains(item)) ? new PolicyRuling(Takes: null, PolicyRule.ListedItems) : null)
            ?? (lines.Any(line => line.UnitPrice is null) ? new PolicyRuling(ApprovalLevel.Executive, PolicyRule.PriceUnknown) : null)
            ?? (value <= FreeUpTo
                ? new PolicyRuling(Takes: null, PolicyRule.UpToFreeLimit, FreeUpTo)
                : new PolicyRuling(ApprovalLevel.Executive, PolicyRule.AboveFreeLimit, FreeUpTo));
    }

    /// <summary>The ruling where the month's budget does not hold so much more; null where it does.</summary>
    public PolicyRuling? OverBudget(decimal value, SupplyMonth month)
    {
        ArgumentNullException.ThrowIfNull(month);
        return value > 0 && BudgetOf(month.CostCentre) is { } budget && month.Spent + value > budget
            ? new PolicyRuling(ApprovalLevel.OfficeManager, PolicyRule.OverBudget, budget)
            : null;
    }

    private PolicyRuling? AbovePersonalLimit(ImmutableArray<SupplyLine> lines, SupplyMonth month) => lines
        .Where(line => line.Item is not null)
        .GroupBy(line => line.Item!.Value, (item, same) => (Item: item, Units: same.Sum(line => line.Asked)))
        .Where(wanted => PersonalLimits.TryGetValue(wanted.Item, out var limit) && month.TakenOf(wanted.Item) + wanted.Units > limit)
        .Select(wanted => new PolicyRuling(ApprovalLevel.Executive, PolicyRule.AbovePersonalLimit, PersonalLimits[wanted.Item], wanted.Item))
        .FirstOrDefault();
}
