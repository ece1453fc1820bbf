using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.People;

namespace BackOffice.Cards.Equipment;

/// <summary>What was done last, and the way to everything before it.</summary>
internal static class AssetFoot
{
    public static AdaptiveElement For(Asset asset, Person reader) => new AdaptiveColumnSet
    {
        Spacing = AdaptiveSpacing.Large,
        Separator = true,
        Columns =
        [
            new AdaptiveColumn
            {
                Width = AdaptiveColumnWidth.Stretch,
                Items = [Line.Of(Line.Small(AssetWords.Last(asset.Last, reader, Moment.OnCard(asset.Last.At))))],
            },
            new AdaptiveColumn { Width = AdaptiveColumnWidth.Auto, Items = [Line.Of(History(asset))] },
        ],
    };

    private static AdaptiveTextRun History(Asset asset) => new(Words.ActionHistory)
    {
        Size = AdaptiveTextSize.Small,
        Color = AdaptiveTextColor.Accent,
        SelectAction = new Button(Words.ActionHistory, Verbs.AssetHistory) { Tag = asset.Tag }.ToAction(),
    };
}
