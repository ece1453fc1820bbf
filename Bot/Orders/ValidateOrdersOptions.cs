using BackOffice.Domain.Stock;
using Microsoft.Extensions.Options;

namespace BackOffice.Bot.Orders;

/// <summary>Says at start which key of the orders is wrong, and what to write there.</summary>
internal sealed class ValidateOrdersOptions : IValidateOptions<OrdersOptions>
{
    private const int MostDays = ItemFacts.LongestLead;

    public ValidateOptionsResult Validate(string? name, OrdersOptions options)
    {
        string[] failures =
        [
            .. Between(nameof(options.UsageWeeks), options.UsageWeeks, 1, WeeklyUse.MostWeeks - 1),
            .. Between(nameof(options.LeadDays), options.LeadDays, 0, MostDays),
            .. Between(nameof(options.SafetyDays), options.SafetyDays, 0, MostDays),
            .. Between(nameof(options.OrderDays), options.OrderDays, 1, MostDays),
            .. Between(nameof(options.AskAgainDays), options.AskAgainDays, 1, MostDays),
            .. Between(nameof(options.RemindEvery), options.RemindEvery, 1, 30),
            .. NotNegative(nameof(options.ExecutiveUpTo), options.ExecutiveUpTo ?? 0),
            .. NotNegative("MinimumOrderValue:Default", options.MinimumOrderValue.Default),
            .. options.MinimumOrderValue.Suppliers.SelectMany((supplier, index) => Failures($"MinimumOrderValue:Suppliers:{index}", supplier)),
            .. options.MinimumOrderValue.Suppliers.GroupBy(supplier => supplier.Name.Trim(), StringComparer.OrdinalIgnoreCase)
                .Where(group => group.Count() > 1)
                .Select(group => $"{OrdersOptions.Section}:MinimumOrderValue:Suppliers names {group.Key} more than once."),
        ];
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> Failures(string key, SupplierMinimumOptions supplier)
    {
        if (string.IsNullOrWhiteSpace(supplier.Name))
        {
            yield return $"{OrdersOptions.Section}:{key}:Name is empty: it must be the supplier as the items name it.";
        }

        foreach (var failure in NotNegative($"{key}:Value", supplier.Value))
        {
            yield return failure;
        }
    }

    private static IEnumerable<string> Between(string key, int number, int lowest, int highest) => number >= lowest && number <= highest
        ? []
        : [FormattableString.Invariant($"{OrdersOptions.Section}:{key} is {number}: it must be a whole number between {lowest} and {highest}.")];

    private static IEnumerable<string> NotNegative(string key, decimal amount) => amount >= 0
        ? []
        : [FormattableString.Invariant($"{OrdersOptions.Section}:{key} is {amount}: it must be an amount from 0 on, such as 50 or 49.90.")];
}
