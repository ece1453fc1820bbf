using System.Collections.Immutable;

namespace BackOffice.Domain.Stock;

/// <summary>The items in whose code, names, places or supplier every word of a search is found; those of that very name first.</summary>
public static class SearchItems
{
    /// <summary>The longest search, in characters.</summary>
    public const int Longest = 80;

    /// <summary>As many items as are searched: more than any office keeps.</summary>
    public const int Most = 100_000;

    public static ImmutableArray<StockItem> Matching(string typed, IEnumerable<StockItem> items)
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentNullException.ThrowIfNull(items);
        var words = ItemName.Of(typed).Words;
        return words.IsEmpty
            ? []
            :
            [
                .. items.Where(item => words.All(word => Texts(item).Any(text => Holds(text, word))))
                    .OrderByDescending(item => item.Facts.Names.Any(name => words.All(word => Holds(name, word))))
                    .ThenBy(item => item.Code.Value, StringComparer.Ordinal),
            ];
    }

    private static IEnumerable<string> Texts(StockItem item) =>
        [item.Code.Value, item.Facts.Name, item.Facts.Synonyms ?? string.Empty, item.Facts.Supplier ?? string.Empty, .. item.Shelves.Select(shelf => shelf.Place)];

    // What is in the singular already is within the plural: "toner" in "Toners".
    private static bool Holds(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
}
