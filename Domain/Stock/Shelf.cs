namespace BackOffice.Domain.Stock;

/// <summary>A place where an item is kept, and how many units lie there.</summary>
/// <param name="Place">As the office calls it: "Cabinet 2".</param>
public sealed record Shelf(string Place, int OnHand)
{
    public const int PlaceLimit = 60;
}
