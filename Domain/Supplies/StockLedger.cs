using System.Collections.Immutable;
using BackOffice.Domain.Stock;

namespace BackOffice.Domain.Supplies;

/// <summary>Collects what a command does to items, so that two lines of one item do not undo each other.</summary>
internal sealed class StockLedger(ImmutableDictionary<ItemCode, StockItem> items)
{
    private readonly Dictionary<ItemCode, ItemChange> changes = [];

    public ImmutableArray<ItemChange> Changes => [.. changes.Values.Where(change => change.After != change.Before).OrderBy(change => change.After.Code.Value, StringComparer.Ordinal)];

    /// <summary>The item as it is after all until now; null where it is not there any more.</summary>
    public StockItem? Find(ItemCode code) =>
        changes.TryGetValue(code, out var change) ? change.After : items.GetValueOrDefault(code);

    /// <exception cref="InvalidOperationException">The stock refuses what the caller had checked.</exception>
    public void Put(StockDecision decision)
    {
        if (decision is not StockDecision.Accepted(var after, var lines))
        {
            throw new InvalidOperationException($"The stock answered {decision}.");
        }

        var (before, earlier) = changes.TryGetValue(after.Code, out var change)
            ? (change.Before, change.Lines)
            : (items[after.Code], ImmutableArray<StockMovement>.Empty);
        changes[after.Code] = new ItemChange(before, after, [.. earlier, .. lines]);
    }

    /// <summary>So many units more, or fewer, are waited for.</summary>
    public void Wait(StockItem item, int units) => Put(new StockDecision.Accepted(item with { Waiting = item.Waiting + units }, []));
}
