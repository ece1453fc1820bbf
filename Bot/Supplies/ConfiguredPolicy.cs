using System.Collections.Immutable;
using BackOffice.Domain.Approvals;
using BackOffice.Domain.Office;
using BackOffice.Domain.Stock;
using BackOffice.Domain.Supplies;
using NodaTime;

namespace BackOffice.Bot.Supplies;

/// <summary>The office's rules as the configuration writes them.</summary>
internal static class ConfiguredPolicy
{
    public static SupplyRules Of(SuppliesOptions options, Escalation escalation, WorkingHours hours) => new(
        new SupplyPolicy(
            options.FreeUpTo,
            [.. options.FreeItems.Select(ItemCode.Parse)],
            options.ExecutiveUpTo,
            options.Budgets.ToImmutableDictionary(budget => budget.Key.Trim(), budget => budget.Value, StringComparer.OrdinalIgnoreCase),
            options.OtherBudget,
            options.PersonalLimits.ToImmutableDictionary(limit => ItemCode.Parse(limit.Key), limit => limit.Value)),
        escalation,
        hours,
        Duration.FromMinutes((long)Math.Round(options.ReceivedAfter * 60)));
}
