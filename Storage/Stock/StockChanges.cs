using System.Collections.Immutable;
using Azure;
using BackOffice.Domain.Stock;

namespace BackOffice.Storage;

/// <summary>The rows that a decision about an item writes.</summary>
internal static class StockChanges
{
    /// <summary>The most rows that one item takes in a transaction, beside the lines of its ledger.</summary>
    public const int RowsOfOneItem = 6;

    /// <summary>An item whose code must still be free.</summary>
    /// <param name="lines">The first of its ledger.</param>
    public static Changes Create(Changes changes, StockItem item, ImmutableArray<StockMovement> lines = default)
    {
        changes.Insert(StockRow.Write(Keys.StockItem(item.Code), item));
        foreach (var line in lines.IsDefault ? [] : lines)
        {
            changes.Insert(MovementRow.Write(item.Code, line));
        }

        return List(changes, before: null, item);
    }

    /// <summary>An item that must still be as it was seen, and the new lines of its ledger.</summary>
    public static Changes Replace(Changes changes, StockItem before, ETag seen, StockItem after, ImmutableArray<StockMovement> lines)
    {
        changes.Replace(StockRow.Write(Keys.StockItem(after.Code), after), seen);
        foreach (var line in lines)
        {
            changes.Insert(MovementRow.Write(after.Code, line));
        }

        return List(DueRow.Move(changes, before.Due, after.Due), before, after);
    }

    private static Changes List(Changes changes, StockItem? before, StockItem after)
    {
        var now = ListsOf(after);
        foreach (var list in before is null ? [] : ListsOf(before).Except(now))
        {
            changes.Delete(Keys.StockIn(list, after.Code));
        }

        foreach (var list in now)
        {
            changes.Put(StockRow.Write(Keys.StockIn(list, after.Code), after));
        }

        return changes;
    }

    private static StockList[] ListsOf(StockItem item) => item switch
    {
        { IsRetired: true } => [StockList.Retired],
        { IsLow: true } => [StockList.Kept, StockList.Low],
        _ => [StockList.Kept],
    };
}
