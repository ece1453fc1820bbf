namespace BackOffice.Domain.Stock;

/// <summary>What is known of an item, whatever lies on the shelves. Amounts are in units; an order comes in whole packs.</summary>
/// <param name="Name">"A4 paper"</param>
/// <param name="Unit">What is counted and handed out, in the singular: "ream".</param>
/// <param name="Pack">What the supplier sells, in the singular: "box"; null where that is the unit.</param>
/// <param name="PackSize">How many units are in a pack; 1 where the unit is sold.</param>
/// <param name="Synonyms">Other names, with commas between them: "copy paper, printer paper".</param>
/// <param name="ReorderPoint">At so many units, or fewer, on hand and on order more is ordered; null where nobody has said.</param>
/// <param name="Target">An order fills up to so many units; null where nobody has said.</param>
/// <param name="Price">Of a pack, in the currency of the office.</param>
/// <param name="LeadDays">Days from the order to the delivery.</param>
public sealed record ItemFacts(
    string Name,
    string Unit,
    string? Pack = null,
    int PackSize = 1,
    string? Synonyms = null,
    int? ReorderPoint = null,
    int? Target = null,
    string? Supplier = null,
    string? SupplierMail = null,
    decimal? Price = null,
    int? LeadDays = null)
{
    public const int NameLimit = 80;
    public const int UnitLimit = 20;
    public const int SynonymsLimit = 300;
    public const int SupplierLimit = 100;
    public const int LargestPack = 10_000;
    public const int LongestLead = 365;

    /// <summary>The price of a unit; null where there is no price.</summary>
    public decimal? UnitPrice => Price / PackSize;

    /// <summary>The name and every synonym.</summary>
    public IEnumerable<string> Names =>
        (Synonyms ?? string.Empty).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Prepend(Name);
}
