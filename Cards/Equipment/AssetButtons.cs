using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.People;

namespace BackOffice.Cards.Equipment;

/// <summary>The buttons of a machine's card: exactly what its reader may do now.</summary>
internal static class AssetButtons
{
    /// <summary>What keeps the register, above what people come for.</summary>
    public static IEnumerable<AdaptiveElement> Above(Asset asset)
    {
        var record = new Button(Words.AssetRecord, Verbs.MachineRecord) { Tag = asset.Tag }.ToAction();
        return ButtonRows.Of(asset.State is AssetState.Retired ? [record] : [Edit(asset), OutOfOrder(asset), Label(asset), record, Plans(asset), Usage(asset)]);
    }

    /// <summary>The row at the very end of the card.</summary>
    public static IEnumerable<AdaptiveAction> Last(Asset asset, Person reader)
    {
        if (asset.State is AssetState.Retired)
        {
            if (reader.RunsBackOffice)
            {
                yield return Change(asset, Words.AssetReinstate, Verbs.ReinstateAsset).ToAction();
            }

            yield break;
        }

        yield return new Button(Words.OfferReport, Verbs.ReportAsset) { Tag = asset.Tag, IsTheThingToDo = true }.ToAction();
        if (reader.RunsBackOffice)
        {
            yield return Retire(asset);
        }
    }

    private static AdaptiveExecuteAction Edit(Asset asset) => new Button(Words.AssetEdit, Verbs.EditAsset) { Tag = asset.Tag }.ToAction();

    private static AdaptiveExecuteAction OutOfOrder(Asset asset) => asset.State is AssetState.OutOfOrder
        ? Change(asset, Words.AssetPutBackInUse, Verbs.PutAssetBackInUse).ToAction()
        : Change(asset, Words.AssetPutOutOfOrder, Verbs.PutAssetOutOfOrder).ToAction();

    private static AdaptiveExecuteAction Label(Asset asset) => new Button(Words.AssetLabel, Verbs.PrintLabels) { Tag = asset.Tag }.ToAction();

    private static AdaptiveExecuteAction Plans(Asset asset) => new Button(Words.PlansButton, Verbs.ShowPlans) { Tag = asset.Tag }.ToAction();

    private static AdaptiveExecuteAction Usage(Asset asset) => new Button(Words.UsageButton, Verbs.AssetUsage) { Tag = asset.Tag }.ToAction();

    private static AdaptiveShowCardAction Retire(Asset asset) => Sheet.Under(
        Words.AssetRetire,
        [Line.Words(Words.AssetRetireAsk)],
        (Change(asset, Words.AssetRetireSend, Verbs.RetireAsset) with { IsHardToUndo = true }).ToAction());

    private static Button Change(Asset asset, string title, string verb) => new(title, verb) { Tag = asset.Tag, Version = asset.Version };
}
