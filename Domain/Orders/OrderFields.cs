using BackOffice.Domain.Stock;

namespace BackOffice.Domain.Orders;

/// <summary>The fields of an order's cards: inputs, and what an error names. Those of a line end with the code of its item.</summary>
public static class OrderFields
{
    public const string Delivery = "delivery";
    public const string Why = "why";
    public const string Mail = "mail";

    public const int WhyLimit = 300;

    public const string PacksPrefix = "packs-";
    public const string PlacePrefix = "place-";
    public const string PricePrefix = "price-";

    public static string Packs(ItemCode item) => PacksPrefix + item;

    public static string Place(ItemCode item) => PlacePrefix + item;

    public static string Price(ItemCode item) => PricePrefix + item;

    /// <summary>The item whose line a field belongs to; null for a field of the whole order.</summary>
    public static ItemCode? ItemOf(string field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.IndexOf('-', StringComparison.Ordinal) is > 0 and var at && ItemCode.TryParse(field[(at + 1)..], out var item) ? item : null;
    }
}
