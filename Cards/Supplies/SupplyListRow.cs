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

    public static AdaptiveColumnSet For(SupplyListItem item, bool isMine) => new()
    {
        Separator = true,
        SelectAction = new Button(Phrase.Of(Words.ListOpens, item.Id), Verbs.ShowSupplies) { Case = item.Id, IsForNewClientsOnly = true }.ToAction(),
        Columns =
        [
            new AdaptiveColumn
            {
                Width = AdaptiveColumnWidth.Stretch,
                Items = [Line.Of(Line.Bold(UserText.Shorten(SupplyWords.Summary(item, most: 2), SummaryLength))), Below(item, isMine)],
            },
            new AdaptiveColumn { Width = AdaptiveColumnWidth.Auto, Items = [Right(item.Id.Value), Right(Moment.DayOnCard(item.RequestedAt), AdaptiveSpacing.None)] },
        ],
    };

    private static AdaptiveRichTextBlock Below(SupplyListItem item, bool isMine)
    {
        var line = Line.Of(
        [
            new AdaptiveTextRun(SupplyWords.Of(item.State)) { Color = SupplyWords.ColorOf(item.State) },
            .. item.NeededBy is { } day ? [Line.Subtle(Phrase.Of(Words.ListThen, Phrase.Of(SupplyTexts.ListNeededBy, Day.Short(day))))] : Array.Empty<AdaptiveTextRun>(),
            .. isMine ? Array.Empty<AdaptiveTextRun>() : [Line.Subtle(Phrase.Of(Words.ListThen, UserText.InLine(item.Requester.Name, NameLength)))],
            .. isMine || item.Value == 0 ? Array.Empty<AdaptiveTextRun>() : [Line.Subtle(Phrase.Of(Words.ListThen, Amount.Of(item.Value)))],
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
