using System.Collections.Immutable;

namespace BackOffice.Domain.Stock;

/// <summary>Finds the place that people mean: with other capitals, words left out or a slip of the finger. Figures are right or wrong.</summary>
public static class FindPlace
{
    private const double Sure = 0.7;
    private const double Ahead = 0.1;

    /// <summary>Where items lie or lay, each place once, in the order of the alphabet.</summary>
    public static ImmutableArray<string> Of(IEnumerable<StockItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return
        [
            .. items
                .SelectMany(item => item.Shelves)
                .Select(shelf => shelf.Place)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Order(StringComparer.OrdinalIgnoreCase),
        ];
    }

    /// <returns>Null where that could be several, or none.</returns>
    public static string? Named(string typed, ImmutableArray<string> places)
    {
        var named = Shelf.Named(typed);
        if (places.FirstOrDefault(place => place.Equals(named, StringComparison.OrdinalIgnoreCase)) is { } same)
        {
            return same;
        }

        var asked = ItemName.Of(named);
        var ranked = places
            .Select(place => (Place: place, Likeness: Likeness(asked, ItemName.Of(place))))
            .Where(match => match.Likeness >= Sure)
            .OrderByDescending(match => match.Likeness)
            .ToImmutableArray();
        return ranked is [var only] || (ranked is [var first, var second, ..] && first.Likeness - second.Likeness >= Ahead)
            ? ranked[0].Place
            : null;
    }

    // "2" alone is no place: figures count only beside a word, or where the place is nothing else.
    private static double Likeness(ItemName asked, ItemName place) =>
        asked.Words.Any(word => word.Any(char.IsLetter)) == place.Words.Any(word => word.Any(char.IsLetter))
            ? (asked.PartIn(place) + (asked.PartIn(place) * place.PartIn(asked))) / 2
            : 0;
}
