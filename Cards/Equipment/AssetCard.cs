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
    /// <summary>The longest title, in characters, that large letters do not make a wall.</summary>
    private const int LargeTitle = 60;

    /// <param name="notice">Something to know first, as a sentence.</param>
    public static AdaptiveCard For(Asset asset, Person viewer, string? notice = null)
    {
        ArgumentNullException.ThrowIfNull(asset);
        ArgumentNullException.ThrowIfNull(viewer);
        return Sheet.Of(
            Phrase.Of(Words.AssetInWords, asset.Tag, Name(asset)),
            [
                .. notice is null ? Array.Empty<AdaptiveElement>() : [Banner.Of(AdaptiveContainerStyle.Warning, Line.Of(Line.Bold(notice)))],
                TagAndState(asset),
                Title(asset),
                .. Place(asset),
                .. viewer.RunsBackOffice ? [.. AssetDetails.For(asset), .. MeterFacts.For(asset.Meter), AssetFoot.For(asset, viewer), .. AssetButtons.Above(asset)] : Array.Empty<AdaptiveElement>(),
            ],
            AssetButtons.Last(asset, viewer));
    }

    private static AdaptiveColumnSet TagAndState(Asset asset)
    {
        var state = Line.Of(new AdaptiveTextRun(Phrase.Of(Words.StateMark, AssetWords.Of(asset.State)))
        {
            Weight = AdaptiveTextWeight.Bolder,
            Color = AssetWords.ColorOf(asset.State),
            IsSubtle = asset.State is AssetState.Retired,
        });
        state.HorizontalAlignment = AdaptiveHorizontalAlignment.Right;
        return new AdaptiveColumnSet
        {
            Columns =
            [
                new AdaptiveColumn { Width = AdaptiveColumnWidth.Auto, Items = [Line.Of(Line.Subtle(asset.Tag.Value))] },
                new AdaptiveColumn { Width = AdaptiveColumnWidth.Stretch, Items = [state] },
            ],
        };
    }

    private static AdaptiveRichTextBlock Title(Asset asset)
    {
        var name = Line.Bold(Name(asset));
        if (name.Text.Length <= LargeTitle)
        {
            name.Size = AdaptiveTextSize.Large;
        }

        var title = Line.Of(name);
        title.Spacing = AdaptiveSpacing.None;
        return title;
    }

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
