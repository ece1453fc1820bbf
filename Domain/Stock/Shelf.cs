namespace BackOffice.Domain.Stock;

/// <summary>A place where an item is kept, and how many units lie there.</summary>
/// <param name="Place">As the office calls it: "Cabinet 2".</param>
public sealed record Shelf(string Place, int OnHand)
{
    public const int PlaceLimit = 60;

    /// <summary>The name of a place as somebody typed it, in one line.</summary>
    public static string Named(string typed) => string.Join(' ', TypedText.Clean(typed).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether it is the place: "cabinet 2" is "Cabinet 2".</summary>
    public bool IsAt(string place) => Place.Equals(place, StringComparison.OrdinalIgnoreCase);
}
