using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Equipment;

namespace BackOffice.Cards.Equipment;

/// <summary>A machine in a list, short enough for twenty of them on one card in any script.</summary>
internal static class AssetListRow
{
    private const int NameLength = 30;
    private const int PlaceLength = 30;

    public static AdaptiveColumnSet For(AssetListItem item) => new()
    {
        Separator = true,
        SelectAction = new Button(Phrase.Of(Words.ListOpens, item.Tag), Verbs.ShowAsset) { Tag = item.Tag, IsForNewClientsOnly = true }.ToAction(),
        Columns =
        [
            new AdaptiveColumn { Width = AdaptiveColumnWidth.Stretch, Items = [Line.Of(Line.Bold(item.Tag.Value), Name(item)), Below(item)] },
        ],
    };

    private static AdaptiveTextRun Name(AssetListItem item) => Line.Run(Phrase.Of(
        Words.ListThen,
        UserText.InLine(
            item.Model is { } model ? Phrase.Of(Words.AssetTitle, AssetWords.Kind(item.Kind), model) : AssetWords.Kind(item.Kind), NameLength)));

    private static AdaptiveRichTextBlock Below(AssetListItem item)
    {
        var place = AssetWords.Place(item.Place);
        var line = Line.Of([
            Line.Subtle(place.Length == 0 ? Words.AssetPlaceUnknown : UserText.InLine(place, PlaceLength)),
            .. item.State is AssetState.InUse
                ? Array.Empty<AdaptiveTextRun>()
                : [new AdaptiveTextRun(Phrase.Of(Words.ListThen, AssetWords.Of(item.State))) { Color = AssetWords.ColorOf(item.State) }],
        ]);
        line.Spacing = AdaptiveSpacing.None;
        return line;
    }
}
