using System.Collections.Immutable;
using BackOffice.Cards.Stock;
using BackOffice.Domain.Stock;

namespace BackOffice.Dialogs.Stock;

/// <summary>Which items were meant by what was counted in words.</summary>
/// <param name="Found">In units.</param>
/// <param name="Doubts">What could be several.</param>
/// <param name="Unknown">What the office keeps nothing of, as written.</param>
internal sealed record MatchedCounts(
    ImmutableArray<(StockItem Item, int? Counted)> Found, ImmutableArray<CountDoubt> Doubts, ImmutableArray<string> Unknown)
{
    /// <summary>Nothing was counted at all.</summary>
    public bool IsEmpty => !KnowsAny && Unknown.IsEmpty;

    /// <summary>Some of it may be an item of the office.</summary>
    public bool KnowsAny => !Found.IsEmpty || !Doubts.IsEmpty;

    /// <param name="place">Items that lie there are thought of first; null for none.</param>
    public static MatchedCounts Of(ImmutableArray<CountedPart> parts, ImmutableArray<StockItem> items, string? place)
    {
        ImmutableArray<StockItem> near = place is null ? [] : [.. items.Where(item => item.Shelves.Any(shelf => shelf.IsAt(place)))];
        var found = ImmutableArray.CreateBuilder<(StockItem, int?)>();
        var doubts = ImmutableArray.CreateBuilder<CountDoubt>();
        var unknown = ImmutableArray.CreateBuilder<string>();
        foreach (var part in parts)
        {
            var tried = part.Ways.SelectMany(way => Names(way.Name).SelectMany(name => new[] { near, items }.Select(among => (way, Found: FindItem.Named(name, among))))).ToList();
            if (tried.Find(attempt => attempt.Found is FoundItem.One) is { Found: FoundItem.One(var item) } sure)
            {
                found.Add((item, Units(sure.way, item)));
            }
            else if (tried.Find(attempt => attempt.Found is FoundItem.OneOf) is { Found: FoundItem.OneOf(var candidates) } doubtful)
            {
                doubts.Add(new CountDoubt(part.Text, [.. candidates.Select(candidate => (candidate, Units(doubtful.way, candidate)))]));
            }
            else
            {
                unknown.Add(part.Ways[0].Name);
            }
        }

        return new MatchedCounts(found.ToImmutable(), doubts.ToImmutable(), unknown.ToImmutable());
    }

    // "reams of A4 paper" and "reams A4 paper" are A4 paper.
    private static IEnumerable<string> Names(string name)
    {
        yield return name;
        if (name.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries) is [_, var rest])
        {
            yield return rest.StartsWith("of ", StringComparison.OrdinalIgnoreCase) ? rest["of ".Length..] : rest;
        }
    }

    // Packs that nobody has opened are counted as packs.
    private static int Units(CountedPart.Way way, StockItem item) =>
        item.Facts.Pack is { } pack && pack != item.Facts.Unit && way.Name.Split(' ')[0].ToLowerInvariant() is var first
        && (first == pack || first == $"{pack}s" || first == $"{pack}es")
            ? (int)Math.Min((long)way.Number * item.Facts.PackSize, StockItem.MostUnits)
            : Math.Min(way.Number, StockItem.MostUnits);
}
