using System.Text;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Repairs;

namespace BackOffice.Cards.Repairs;

/// <summary>A repair in a list, short enough for twenty of them on one card in any script.</summary>
internal static class RepairListRow
{
    private const int TextLength = 18;
    private const int NameLength = 16;

    // Characters of three bytes are twice as wide as those of one, so that fewer of them fill a line.
    private const int TextBytes = 32;

    public static AdaptiveColumnSet For(RepairListItem item, bool isMine) => new()
    {
        Separator = true,
        SelectAction = new Button(Phrase.Of(Words.ListOpens, item.Id), Verbs.Show) { Case = item.Id, IsForNewClientsOnly = true }.ToAction(),
        Columns =
        [
            new AdaptiveColumn { Width = AdaptiveColumnWidth.Stretch, Items = [Title(item), Below([.. State(item, isMine)])] },
            new AdaptiveColumn { Width = AdaptiveColumnWidth.Auto, Items = [Right(item.Id.Value), Right(Moment.DayOnCard(item.ReportedAt), AdaptiveSpacing.None)] },
        ],
    };

    private static AdaptiveRichTextBlock Title(RepairListItem item) =>
        Line.Of(Line.Bold(RepairWords.Title(Short(item.What, TextLength), Short(item.Where, TextLength))));

    private static IEnumerable<AdaptiveTextRun> State(RepairListItem item, bool isMine)
    {
        yield return new AdaptiveTextRun(RepairWords.Of(item.State, isMine)) { Color = RepairWords.ColorOf(item.State, isMine) };
        if (Pressing(item) is { Length: > 0 } pressing)
        {
            yield return new AdaptiveTextRun(pressing) { Color = AdaptiveTextColor.Attention };
        }

        if (Aside(item, isMine) is { Length: > 0 } aside)
        {
            yield return Line.Subtle(aside);
        }
    }

    // One run for each colour: twenty rows must fit on a card.
    private static string Pressing(RepairListItem item) => Then(
        item.Urgency is Urgency.Urgent ? Words.UrgencyUrgent : null,
        item.IsOverdue ? Words.ListOverdue : null);

    private static string Aside(RepairListItem item, bool isMine) => Then(
        RepairWords.Affected(item.Affected),
        item.Visit is { } visit ? Phrase.Of(Words.ListVisit, Day.Short(visit)) : null,
        isMine ? null : Short(item.Reporter.Name, NameLength));

    private static string Short(string text, int limit)
    {
        while (Encoding.UTF8.GetByteCount(UserText.Shorten(text, limit)) > TextBytes)
        {
            limit--;
        }

        return UserText.InLine(text, limit);
    }

    private static string Then(params string?[] more) => string.Concat(more.OfType<string>().Select(one => Phrase.Of(Words.ListThen, one)));

    // Our own words, so a plain block does, which weighs less.
    private static AdaptiveTextBlock Right(string words, AdaptiveSpacing spacing = AdaptiveSpacing.Default) => new(words)
    {
        Size = AdaptiveTextSize.Small,
        IsSubtle = true,
        HorizontalAlignment = AdaptiveHorizontalAlignment.Right,
        Spacing = spacing,
    };

    private static AdaptiveRichTextBlock Below(params AdaptiveTextRun[] runs)
    {
        var line = Line.Of(runs);
        line.Spacing = AdaptiveSpacing.None;
        return line;
    }
}
