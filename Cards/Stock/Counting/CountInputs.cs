using BackOffice.Domain.Stock;

namespace BackOffice.Cards.Stock;

/// <summary>The names of the inputs of a count.</summary>
public static class CountInputs
{
    /// <summary>Before the code of an item: how many there are.</summary>
    public const string Units = "units-";

    /// <summary>Before the code of an item: why it differs.</summary>
    public const string Why = "why-";

    /// <summary>Before a number from 0: which item was meant.</summary>
    public const string Which = "which-";

    /// <summary>Between the code and the units of a choice.</summary>
    public const char BeforeUnits = ' ';

    internal static string UnitsOf(StockItem item) => $"{Units}{item.Code}";

    internal static string WhyOf(StockItem item) => $"{Why}{item.Code}";
}
