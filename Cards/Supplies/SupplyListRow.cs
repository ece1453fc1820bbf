using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Supplies;

namespace BackOffice.Cards.Supplies;

/// <summary>A request in a list, short enough for twenty of them on one card in any script.</summary>
internal static class SupplyListRow
{
    private const int SummaryLength = 60;
    private const int NameLength = 16;

    public static AdaptiveColumnSet For(SupplyListItem item, bool isMine, bool showsState = true) => new()
    {
        Separator = true,
        SelectAction = new Button(Phrase.Of(Words.ListOpens, item.Id), Verbs.ShowSupplies) { Case = item.Id, IsForNewClientsOnly = true }.ToAction(),
        Columns =
        [
            new AdaptiveColumn
            {
                Width = AdaptiveColumnWidth.Stretch,
                Items = [Line.Of(Line.Bold(UserText.Shorten(SupplyWords.Summary(item, most: 2), SummaryLength))), Below(item, isMine, showsState)],
            },
            new AdaptiveColumn { Width = AdaptiveColumnWidth.Auto, Items = [Right(item.Id.Value), Right(Moment.DayOnCard(item.RequestedAt), AdaptiveSpacing.None)] },
        ],
    };

    private static AdaptiveRichTextBlock Below(SupplyListItem item, bool isMine, bool showsState)
    {
        string[] aside =
        [
            .. isMine ? Array.Empty<string>() : [UserText.InLine(item.Requester.Name, NameLength)],
            .. item.NeededBy is { } day ? [Phrase.Of(SupplyTexts.ListNeededBy, Day.Short(day))] : Array.Empty<string>(),
            .. isMine || item.Value == 0 ? Array.Empty<string>() : [Amount.Of(item.Value)],
        ];
        AdaptiveTextRun[] state = showsState ? [new AdaptiveTextRun(SupplyWords.Of(item.State)) { Color = SupplyWords.ColorOf(item.State) }] : [];
        var line = Line.Of(
        [
            .. state,
            .. aside.Select((words, index) => Line.Subtle(index == 0 && !showsState ? words : Phrase.Of(Words.ListThen, words))),
        ]);
        line.Spacing = AdaptiveSpacing.None;
        return line;
    }

    private static AdaptiveTextBlock Right(string words, AdaptiveSpacing spacing = AdaptiveSpacing.Default) => new(words)
    {
        Size = AdaptiveTextSize.Small,
        IsSubtle = true,
        HorizontalAlignment = AdaptiveHorizontalAlignment.Right,
        Spacing = spacing,
    };
}
