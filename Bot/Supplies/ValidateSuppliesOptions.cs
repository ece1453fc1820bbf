using BackOffice.Domain.Stock;
using Microsoft.Extensions.Options;

namespace BackOffice.Bot.Supplies;

/// <summary>Says at start which key is wrong, and what to write there.</summary>
internal sealed class ValidateSuppliesOptions : IValidateOptions<SuppliesOptions>
{
    private const decimal MostMoney = 10_000_000;
    private const double Shortest = 0.1;
    private const double Longest = 2_000;

    public ValidateOptionsResult Validate(string? name, SuppliesOptions options)
    {
        string[] failures =
        [
            .. Money("FreeUpTo", options.FreeUpTo),
            .. Money("ExecutiveUpTo", options.ExecutiveUpTo),
            .. Money("SmallUpTo", options.SmallUpTo),
            .. options.OtherBudget is { } other ? Money("OtherBudget", other) : [],
            .. options.Budgets.SelectMany(budget => Money($"Budgets:{budget.Key}", budget.Value)),
            .. options.FreeItems.SelectMany((code, index) => Code($"FreeItems:{index}", code)),
            .. options.PersonalLimits.SelectMany(limit => Limit(limit.Key, limit.Value)),
            .. options.ExecutiveUpTo >= options.FreeUpTo
                ? Array.Empty<string>()
                : [FormattableString.Invariant(
                    $"Supplies:ExecutiveUpTo ({options.ExecutiveUpTo}) is below Supplies:FreeUpTo ({options.FreeUpTo}): the executive would decide on nothing.")],
            .. options.ReceivedAfter is >= Shortest and <= Longest
                ? Array.Empty<string>()
                : [FormattableString.Invariant(
                    $"Supplies:ReceivedAfter is {options.ReceivedAfter}: it must be working hours, between {Shortest} and {Longest}, such as 27.")],
        ];
        return failures.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> Money(string key, decimal amount) => amount is >= 0 and <= MostMoney
        ? []
        : [FormattableString.Invariant($"Supplies:{key} is {amount}: it must be an amount of money from 0 to {MostMoney}.")];

    private static IEnumerable<string> Code(string key, string code) => ItemCode.TryParse(code, out _)
        ? []
        : [$"Supplies:{key} is '{code}': it must be the code of an item, such as PAP-A4."];

    private static IEnumerable<string> Limit(string code, int units) =>
    [
        .. Code($"PersonalLimits:{code}", code),
        .. units is > 0 and <= StockItem.MostUnits
            ? Array.Empty<string>()
            : [FormattableString.Invariant($"Supplies:PersonalLimits:{code} is {units}: it must be how many units a person may have in a month, above 0.")],
    ];
}
