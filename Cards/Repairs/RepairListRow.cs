using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Repairs;

namespace BackOffice.Cards.Repairs;

/// <summary>A repair in a list: two lines, and short enough for twenty of them on one card in any script.</summary>
internal static class RepairListRow
{
    private const int TextLength = 40;
    private const int NameLength = 30;

    public static AdaptiveContainer For(RepairListItem item, bool isMine)
    {
        var below = Line.Of([.. Below(item, isMine)]);
        below.Spacing = AdaptiveSpacing.None;
        return new AdaptiveContainer
        {
            Separator = true,
            SelectAction = new Button(Phrase.Of(Words.ListOpens, item.Id), Verbs.Show) { Case = item.Id }.ToAction(),
            Items =
            [
                Line.Of(Line.Bold(RepairWords.Title(UserText.InLine(item.What, TextLength), UserText.InLine(item.Where, TextLength)))),
                below,
            ],
        };
    }

    private static IEnumerable<AdaptiveTextRun> Below(RepairListItem item, bool isMine)
    {
        var state = RepairWords.Of(item.State, isMine);
        yield return new AdaptiveTextRun(state) { Color = RepairWords.ColorOf(item.State) };
        if (item.Urgency is Urgency.Urgent)
        {
            yield return new AdaptiveTextRun(Phrase.Of(Words.ListThen, Words.UrgencyUrgent)) { Color = AdaptiveTextColor.Attention };
        }

        var who = isMine ? string.Empty : Phrase.Of(Words.ListThen, UserText.InLine(item.Reporter.Name, NameLength));
        var number = Phrase.Of(Words.ListThen, item.Id);
        yield return Line.Subtle(who + number + Phrase.Of(Words.ListThen, Moment.DayOnCard(item.ReportedAt)));
    }
}
