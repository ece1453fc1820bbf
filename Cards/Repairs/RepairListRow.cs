using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Repairs;

namespace BackOffice.Cards.Repairs;

/// <summary>A repair in a list, short enough for twenty of them on one card in any script.</summary>
internal static class RepairListRow
{
    private const int TextLength = 20;
    private const int NameLength = 20;

    public static AdaptiveColumnSet For(RepairListItem item, bool isMine) => new()
    {
        Separator = true,
        SelectAction = new Button(Phrase.Of(Words.ListOpens, item.Id), Verbs.Show) { Case = item.Id, IsForNewClientsOnly = true }.ToAction(),
        Columns =
        [
            new AdaptiveColumn { Width = AdaptiveColumnWidth.Stretch, Items = [Title(item), Below([.. State(item, isMine)])] },
            new AdaptiveColumn { Width = AdaptiveColumnWidth.Auto, Items = [Right(item.Id.Value), Below(Right(Moment.DayOnCard(item.ReportedAt)))] },
        ],
    };

    private static AdaptiveRichTextBlock Title(RepairListItem item) =>
        Line.Of(Line.Bold(RepairWords.Title(UserText.InLine(item.What, TextLength), UserText.InLine(item.Where, TextLength))));

    private static IEnumerable<AdaptiveTextRun> State(RepairListItem item, bool isMine)
    {
        yield return new AdaptiveTextRun(RepairWords.Of(item.State, isMine)) { Color = RepairWords.ColorOf(item.State) };
        if (item.Urgency is Urgency.Urgent)
        {
            yield return new AdaptiveTextRun(Phrase.Of(Words.ListThen, Words.UrgencyUrgent)) { Color = AdaptiveTextColor.Attention };
        }

        if (!isMine)
        {
            yield return Line.Subtle(Phrase.Of(Words.ListThen, UserText.InLine(item.Reporter.Name, NameLength)));
        }
    }

    private static AdaptiveRichTextBlock Right(string text)
    {
        var line = Line.Of(Line.Small(text));
        line.HorizontalAlignment = AdaptiveHorizontalAlignment.Right;
        return line;
    }

    private static AdaptiveRichTextBlock Below(params AdaptiveTextRun[] runs) => Below(Line.Of(runs));

    private static AdaptiveRichTextBlock Below(AdaptiveRichTextBlock line)
    {
        line.Spacing = AdaptiveSpacing.None;
        return line;
    }
}
