namespace BackOffice.Domain.Stock;

/// <summary>The fields of what is done with units: inputs of cards, and what an error names.</summary>
public static class StockFields
{
    public const string Quantity = "quantity";
    public const string Place = "place";
    public const string To = "to";
    public const string Why = "why";

    public const int WhyLimit = 300;
}
