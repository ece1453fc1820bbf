namespace BackOffice.Bot.Supplies;

/// <summary>What people may have, and whose decision it takes; configuration section <c>Supplies</c>. Amounts are in the currency of the office.</summary>
public sealed class SuppliesOptions
{
    public const string Section = "Supplies";

    /// <summary>A request of this value, or less, takes nobody's decision.</summary>
    public decimal FreeUpTo { get; set; } = 20;

    /// <summary>Codes of items that anybody may take, whatever the value.</summary>
    public IList<string> FreeItems { get; } = [];

    /// <summary>Above it, the office manager decides.</summary>
    public decimal ExecutiveUpTo { get; set; } = 500;

    /// <summary>What a department may spend in a month, by its name in the directory.</summary>
    public IDictionary<string, decimal> Budgets { get; } = new Dictionary<string, decimal>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Of a department that is not named; absent for no bound.</summary>
    public decimal? OtherBudget { get; set; }

    /// <summary>Units of an item, by its code, that one person has in a month without anybody's decision.</summary>
    public IDictionary<string, int> PersonalLimits { get; } = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);

    /// <summary>A request of this value, or less, may be approved together with others from the list.</summary>
    public decimal SmallUpTo { get; set; } = 50;

    /// <summary>Hours of working time after which what was handed over is taken as received.</summary>
    public double ReceivedAfter { get; set; } = 27;
}
