using Azure;
using BackOffice.Domain.Equipment;

namespace BackOffice.Storage;

/// <summary>The rows that a decision about a machine writes.</summary>
internal static class AssetChanges
{
    /// <summary>A machine whose tag must still be free.</summary>
    public static Changes Create(Changes changes, Asset asset) =>
        List(changes.Insert(AssetRow.Write(asset)), null, asset).Put(AssetChangeRow.Write(asset.Tag, asset.Last));

    /// <summary>A machine that must still be as it was seen.</summary>
    public static Changes Replace(Changes changes, Asset before, ETag seen, Asset after) =>
        List(Touch(changes, before, seen, after), before, after).Put(AssetChangeRow.Write(after.Tag, after.Last));

    /// <summary>The machine's own row and what is due on it, where its entry stays as it is.</summary>
    public static Changes Touch(Changes changes, Asset before, ETag seen, Asset after) =>
        DueRow.Move(changes.Replace(AssetRow.Write(after), seen), before.Due, after.Due);

    private static Changes List(Changes changes, Asset? before, Asset after)
    {
        var now = ListsOf(after);
        var item = AssetListItem.Of(after);
        foreach (var list in before is null ? [] : ListsOf(before).Except(now))
        {
            changes.Delete(Keys.AssetIn(list, after.Tag));
        }

        foreach (var list in now)
        {
            changes.Put(AssetListRow.Write(list, item));
        }

        return changes;
    }

    private static AssetList[] ListsOf(Asset asset) => asset.State is AssetState.Retired
        ? [new AssetList.Retired()]
        : [new AssetList.All(), new AssetList.OfKind(asset.Facts.Kind)];
}
