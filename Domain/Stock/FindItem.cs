using System.Collections.Immutable;

namespace BackOffice.Domain.Stock;

/// <summary>
/// Finds the item that people mean by what they call it: by its code, its name or a synonym; in the plural, with a slip of the finger,
/// with words left out or in another order. What could be two things is not guessed.
/// </summary>
public static class FindItem
{
    /// <summary>More would be a list and no question.</summary>
    public const int MostCandidates = 3;

    // What is asked for must be in the name; what else is in the name tells less.
    private const double WeightOfAsked = 0.75;
    private const double Sure = 0.78;
    private const double Possible = 0.5;
    private const double Ahead = 0.12;

    public static FoundItem Named(string typed, IEnumerable<StockItem> items)
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentNullException.ThrowIfNull(items);
        var asked = ItemName.Of(typed);
        var ranked = items
            .Where(item => !item.IsRetired)
            .Select(item => (Item: item, Likeness: Likeness(asked, typed, item)))
            .Where(match => match.Likeness >= Possible)
            .OrderByDescending(match => match.Likeness).ThenBy(match => match.Item.Code.Value, StringComparer.Ordinal)
            .ToImmutableArray();
        return ranked switch
        {
            [] => new FoundItem.Unknown(),
            [{ Likeness: >= Sure } only] => new FoundItem.One(only.Item),
            [{ Likeness: >= Sure } first, var second, ..] when first.Likeness - second.Likeness >= Ahead => new FoundItem.One(first.Item),
            _ => new FoundItem.OneOf([.. ranked.Take(MostCandidates).Select(match => match.Item)]),
        };
    }

    /// <summary>From 0 (nothing alike) to 1 (the very name), and 2 for the code.</summary>
    private static double Likeness(ItemName asked, string typed, StockItem item) =>
        ItemCode.TryParse(typed, out var code) && code == item.Code ? 2 : item.Facts.Names.Max(name => Likeness(asked, ItemName.Of(name)));

    private static double Likeness(ItemName asked, ItemName name) =>
        (WeightOfAsked * asked.PartIn(name)) + ((1 - WeightOfAsked) * name.PartIn(asked));
}
