using System.Collections.Immutable;
using BackOffice.Domain.Orders;

namespace BackOffice.Bot.Orders;

/// <summary>The rules of ordering as the configuration writes them.</summary>
internal static class ConfiguredOrderRules
{
    public static OrderRules Of(OrdersOptions options) => new(new MinimumOrderValue(
        options.MinimumOrderValue.Default,
        options.MinimumOrderValue.Suppliers.ToImmutableDictionary(
            supplier => supplier.Name.Trim(), supplier => supplier.Value, StringComparer.OrdinalIgnoreCase)))
    {
        UsageWeeks = options.UsageWeeks,
        LeadDays = options.LeadDays,
        SafetyDays = options.SafetyDays,
        OrderDays = options.OrderDays,
        ExecutiveUpTo = options.ExecutiveUpTo,
        AskAgainDays = options.AskAgainDays,
        RemindEveryWorkingDays = options.RemindEvery,
    };
}
