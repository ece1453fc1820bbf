namespace BackOffice.Domain.Orders;

/// <summary>How the office orders.</summary>
/// <param name="MinimumOrderValue">What suppliers want an order to be worth at least.</param>
public sealed record OrderRules(MinimumOrderValue MinimumOrderValue)
{
    /// <summary>Over how many full weeks use is averaged.</summary>
    public int UsageWeeks { get; init; } = 12;

    /// <summary>Days from the order to the delivery, where an item does not say.</summary>
    public int LeadDays { get; init; } = 5;

    /// <summary>For how many days of use more than the delivery takes should lie there.</summary>
    public int SafetyDays { get; init; } = 7;

    /// <summary>For how many days of use an order should last.</summary>
    public int OrderDays { get; init; } = 28;

    /// <summary>Up to what an order may be worth for an executive to approve it alone, in the currency of the office; null for any.</summary>
    public decimal? ExecutiveUpTo { get; init; }

    /// <summary>After how many days what was put off is proposed again.</summary>
    public int AskAgainDays { get; init; } = 7;

    /// <summary>After how many working days somebody is reminded again of a delivery that is late.</summary>
    public int RemindEveryWorkingDays { get; init; } = 3;
}
