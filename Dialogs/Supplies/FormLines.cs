using System.Collections.Immutable;
using BackOffice.Domain.Stock;
using BackOffice.Domain.Supplies;

namespace BackOffice.Dialogs.Supplies;

/// <summary>The lines of a form, to be found by what people call their things. Pure.</summary>
internal sealed class FormLines(ImmutableArray<SupplyFormLine> lines, IReadOnlyCollection<StockItem> items)
{
    private readonly Dictionary<ItemCode, StockItem> kept = items.ToDictionary(item => item.Code);

    /// <summary>The item of a line; null where it has none.</summary>
    public StockItem? ItemOf(SupplyFormLine line) => line.Item is { } code ? kept.GetValueOrDefault(code) : null;

    /// <summary>Which lines a name means: none, one, or several.</summary>
    public ImmutableArray<int> Named(string name)
    {
        // Each line as if it were all that is kept: by its item's names and what was typed.
        var asItems = lines.Select((line, index) => new StockItem(CodeOf(index), FactsOf(line), [])).ToArray();
        return FindItem.Named(name, asItems) switch
        {
            FoundItem.One(var item) => [IndexOf(item)],
            FoundItem.OneOf(var several) when lines.Length > 1 => [.. several.Where(item => FindItem.Named(name, [item]) is FoundItem.One).Select(IndexOf)],
            _ => [],
        };
    }

    /// <summary>Which line a number without a name means: the only one, or the only one that is counted so.</summary>
    /// <param name="unit">Null where none is said.</param>
    public ImmutableArray<int> Counted(string? unit) => lines.Length == 1 && (unit is null || SupplyReader.IsContainer(unit))
        ? [0]
        : [.. Enumerable.Range(0, lines.Length).Where(index => unit is not null && ItemOf(lines[index]) is { } item && IsCountedIn(unit, item.Facts))];

    private static bool IsCountedIn(string unit, ItemFacts facts) =>
        MatchSupplies.IsSame(unit, facts.Unit) || (facts.Pack is { } pack && MatchSupplies.IsSame(unit, pack));

    private ItemFacts FactsOf(SupplyFormLine line)
    {
        var names = line.Candidates.Select(code => kept.GetValueOrDefault(code)).Append(ItemOf(line)).OfType<StockItem>().SelectMany(item => item.Facts.Names);
        return new ItemFacts(line.Typed.Length > 0 ? line.Typed : line.Item?.Value ?? string.Empty, string.Empty, Synonyms: string.Join(',', names));
    }

    private static ItemCode CodeOf(int index) => ItemCode.Parse(FormattableString.Invariant($"LINE-{index}"));

    private static int IndexOf(StockItem line) => line.Code.Value[^1] - '0';
}
