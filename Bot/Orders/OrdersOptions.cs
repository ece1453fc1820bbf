namespace BackOffice.Bot.Orders;

/// <summary>How the office orders; configuration section <c>Orders</c>.</summary>
public sealed class OrdersOptions
{
    public const string Section = "Orders";

    /// <summary>Over how many full weeks use is averaged.</summary>
    public int UsageWeeks { get; set; } = 12;

    /// <summary>Days from the order to the delivery, where an item does not say.</summary>
    public int LeadDays { get; set; } = 5;

    /// <summary>For how many days of use more than the delivery takes should lie there.</summary>
    public int SafetyDays { get; set; } = 7;

    /// <summary>For how many days of use an order should last.</summary>
    public int OrderDays { get; set; } = 28;

    /// <summary>Up to what an order may be worth for an executive to approve it alone; null for any.</summary>
    public decimal? ExecutiveUpTo { get; set; }

    /// <summary>After how many days what was put off is proposed again.</summary>
    public int AskAgainDays { get; set; } = 7;

    /// <summary>After how many working days somebody is reminded again of a delivery that is late.</summary>
    public int RemindEvery { get; set; } = 3;

    public MinimumOrderOptions MinimumOrderValue { get; } = new();
}

/// <summary>What suppliers want an order to be worth at least.</summary>
public sealed class MinimumOrderOptions
{
    /// <summary>For suppliers that are not named; 0 for nothing.</summary>
    public decimal Default { get; set; }

    /// <summary>By list, since the name of a supplier may hold what a key cannot.</summary>
    public IList<SupplierMinimumOptions> Suppliers { get; } = [];
}

/// <summary>What one supplier wants an order to be worth at least.</summary>
public sealed class SupplierMinimumOptions
{
    public string Name { get; set; } = string.Empty;

    public decimal Value { get; set; }
}
