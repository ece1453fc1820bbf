using AdaptiveCards;
using BackOffice.Cards.Equipment.Upkeep;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.People;

namespace BackOffice.Cards.Equipment;

/// <summary>A machine as it is. Prices, suppliers and contacts are for the back office; where it is and how it does, for everybody.</summary>
public static class AssetCard
{
    /// <param name="notice">Something to know first, as a sentence.</param>
    public static AdaptiveCard For(Asset asset, Person viewer, string? notice = null)
    {
        ArgumentNullException.ThrowIfNull(asset);
        ArgumentNullException.ThrowIfNull(viewer);
        return Sheet.Of(
            Phrase.Of(Words.AssetInWords, asset.Tag, Name(asset)),
            [
                .. notice is null ? Array.Empty<AdaptiveElement>() : [Banner.Of(AdaptiveContainerStyle.Warning, Line.Of(Line.Bold(notice)))],
                Head.NumberAndState(
                    asset.Tag.Value, AssetWords.Of(asset.State), AssetWords.ColorOf(asset.State), isOver: asset.State is AssetState.Retired),
                Head.Title(Name(asset)),
                .. Place(asset),
                .. viewer.RunsBackOffice ? ForBackOffice(asset, viewer) : [],
            ],
            AssetButtons.Last(asset, viewer));
    }

    private static IEnumerable<AdaptiveElement> ForBackOffice(Asset asset, Person viewer) =>
    [
        .. AssetDetails.For(asset),
        .. MeterFacts.For(asset.Meter),
        Foot.Of(
            AssetWords.Last(asset.Last, viewer, Moment.OnCard(asset.Last.At)),
            new Button(Words.ActionHistory, Verbs.AssetHistory) { Tag = asset.Tag }),
        .. AssetButtons.Above(asset),
    ];

    private static IEnumerable<AdaptiveElement> Place(Asset asset)
    {
        if (AssetWords.Place(asset.Facts.Place) is { Length: > 0 } place)
        {
            var line = Line.Of(Line.Run(UserText.InLine(place)));
            line.Spacing = AdaptiveSpacing.None;
            yield return line;
        }
    }

    private static string Name(Asset asset) => UserText.InLine(
        asset.Facts.Model is { } model ? Phrase.Of(Words.AssetTitle, AssetWords.Kind(asset.Facts.Kind), model) : AssetWords.Kind(asset.Facts.Kind));
}
