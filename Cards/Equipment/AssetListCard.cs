using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Equipment;

namespace BackOffice.Cards.Equipment;

/// <summary>One page of the register. Choosing a row brings the card of that machine.</summary>
public static class AssetListCard
{
    /// <summary>How many machines a page shows.</summary>
    public const int PageSize = 20;

    private const int KindLength = 40;

    /// <param name="first">Whether this is the first page.</param>
    public static AdaptiveCard For(AssetList list, Page<AssetListItem> page, bool first)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(page);
        var title = Title(list);
        return Sheet.Of(
            title,
            [
                Line.Title(title),
                Line.Hint(Hint(list, page, first)),
                .. page.Items.Select(AssetListRow.For),
                .. list is AssetList.Retired ? Array.Empty<AdaptiveElement>() : [Filter(list)],
            ],
            Buttons(list, page));
    }

    private static string Title(AssetList list) => list switch
    {
        AssetList.OfKind(var kind) => Phrase.Of(Words.AssetListKindTitle, UserText.InLine(kind, KindLength)),
        AssetList.Retired => Words.AssetListRetiredTitle,
        _ => Words.AssetListTitle,
    };

    private static string Hint(AssetList list, Page<AssetListItem> page, bool first) => (list, page.Items.IsEmpty, first) switch
    {
        (_, false, _) => Words.AssetListHint,
        (_, true, false) => Words.OpenNoMore,
        (AssetList.OfKind(var kind), _, _) => Phrase.Of(Words.AssetListNoKind, UserText.InLine(kind, KindLength)),
        (AssetList.Retired, _, _) => Words.AssetListNoRetired,
        _ => Words.AssetListEmpty,
    };

    private static AdaptiveContainer Filter(AssetList list) => new()
    {
        Spacing = AdaptiveSpacing.Medium,
        Separator = true,
        Items =
        [
            new AdaptiveTextInput
            {
                Id = AssetFields.Kind,
                Label = Words.AssetListFilter,
                Placeholder = Words.AssetListFilterExample,
                MaxLength = AssetFacts.KindLimit,
                Value = list is AssetList.OfKind(var kind) ? UserText.Shorten(TypedText.Clean(kind), AssetFacts.KindLimit) : null,
            },
            new AdaptiveActionSet { Actions = [new Button(Words.AssetListFilterSend, Verbs.ListAssets) { SendsInputs = true }.ToAction()] },
        ],
    };

    private static IEnumerable<AdaptiveAction> Buttons(AssetList list, Page<AssetListItem> page)
    {
        if (page.Next is { } next)
        {
            var verb = list is AssetList.Retired ? Verbs.ListRetiredAssets : Verbs.ListAssets;
            yield return new Button(Words.More, verb)
            {
                After = next,
                Known = Known(list),
            }.ToAction();
        }

        if (list is not AssetList.Retired)
        {
            yield return new Button(Words.AssetFormTitle, Verbs.NewAsset) { IsTheThingToDo = page.Items.IsEmpty }.ToAction();
        }

        if (list is not AssetList.Retired && !page.Items.IsEmpty)
        {
            yield return new Button(Words.AssetLabels, Verbs.PrintLabels) { Known = Known(list) }.ToAction();
        }
    }

    private static (string Field, string Text)? Known(AssetList list) => list is AssetList.OfKind(var kind) ? (AssetFields.Kind, kind) : null;
}
