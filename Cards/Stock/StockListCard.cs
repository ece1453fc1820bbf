using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Stock;

namespace BackOffice.Cards.Stock;

/// <summary>One page of the stock, or what a search found. Choosing a row brings the card of that item.</summary>
public static class StockListCard
{
    /// <summary>How many items a page shows.</summary>
    public const int PageSize = 20;

    private const int QuoteLength = 40;

    public static AdaptiveCard For(StockView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var title = Title(view);
        var items = Items(view);
        return Sheet.Of(
            title,
            [
                Line.Title(title),
                Line.Hint(Hint(view)),
                .. items.Take(PageSize).Select(StockListRow.For),
                .. StockListButtons.Above(view),
                .. IsEmptyStock(view) ? Array.Empty<AdaptiveElement>() : [Search(view)],
            ],
            StockListButtons.Last(view));
    }

    /// <summary>What somebody sees who may not see the list.</summary>
    public static AdaptiveCard NotYours() => Sheet.Of(StockTexts.ListIsForBackOffice, [Line.Words(StockTexts.ListIsForBackOffice)]);

    private static ImmutableArray<StockItem> Items(StockView view) => view switch
    {
        StockView.Listed { Page.Items: var items } => items,
        StockView.Found { Items: var items } => items,
        _ => throw new ArgumentOutOfRangeException(nameof(view), view, "This cannot be shown yet."),
    };

    private static bool IsEmptyStock(StockView view) => view is StockView.Listed { List: StockList.Kept, IsFirst: true, Page.Items.IsEmpty: true };

    private static string Title(StockView view) => view switch
    {
        StockView.Found(var words, _) => Phrase.Of(StockTexts.FoundTitle, UserText.InLine(words, QuoteLength)),
        StockView.Listed { List: StockList.Low } => StockTexts.LowTitle,
        StockView.Listed { List: StockList.Retired } => StockTexts.RetiredTitle,
        _ => StockTexts.ListTitle,
    };

    private static string Hint(StockView view) => view switch
    {
        StockView.Found { Items: { Length: > PageSize } items } => Phrase.Of(StockTexts.FoundFirst, PageSize, items.Length),
        StockView.Found { Items.IsEmpty: true } => StockTexts.FoundNone,
        StockView.Found => StockTexts.FoundHint,
        StockView.Listed { Page.Items.IsEmpty: true, IsFirst: false } => Words.OpenNoMore,
        StockView.Listed { Page.Items.IsEmpty: true, List: StockList.Low } => StockTexts.LowNone,
        StockView.Listed { Page.Items.IsEmpty: true, List: StockList.Retired } => StockTexts.RetiredNone,
        StockView.Listed { Page.Items.IsEmpty: true } => StockTexts.ListEmpty,
        StockView.Listed { List: StockList.Low } => StockTexts.LowHint,
        _ => StockTexts.ListHint,
    };

    private static AdaptiveContainer Search(StockView view) => new()
    {
        Spacing = AdaptiveSpacing.Medium,
        Separator = true,
        Items =
        [
            new AdaptiveTextInput
            {
                Id = CardData.Said,
                Label = StockTexts.SearchLabel,
                Placeholder = StockTexts.SearchExample,
                MaxLength = SearchItems.Longest,
                Value = view is StockView.Found(var words, _) ? UserText.Shorten(TypedText.Clean(words), SearchItems.Longest) : null,
            },
            new AdaptiveActionSet { Actions = [new Button(StockTexts.SearchSend, Verbs.SearchStock) { SendsInputs = true }.ToAction()] },
        ],
    };
}
