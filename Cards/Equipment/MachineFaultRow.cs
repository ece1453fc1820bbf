using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Equipment;

namespace BackOffice.Cards.Equipment;

/// <summary>A past fault of a machine; choosing it brings the card of its repair.</summary>
internal static class MachineFaultRow
{
    private const int TextLength = 80;

    public static AdaptiveColumnSet For(PastFault fault) => new()
    {
        Separator = true,
        SelectAction = new Button(Phrase.Of(Words.ListOpens, fault.Id), Verbs.Show) { Case = fault.Id, IsForNewClientsOnly = true }.ToAction(),
        Columns =
        [
            new AdaptiveColumn
            {
                Width = AdaptiveColumnWidth.Stretch,
                Items = [Line.Of(Line.Run(UserText.InLine(fault.Symptom, TextLength))), .. Cost(fault)],
            },
            new AdaptiveColumn { Width = AdaptiveColumnWidth.Auto, Items = [Right(fault.Id.Value), Right(Moment.DayOnCard(fault.ReportedAt))] },
        ],
    };

    private static IEnumerable<AdaptiveElement> Cost(PastFault fault)
    {
        if (fault.Cost is { } cost)
        {
            var line = Line.Of(Line.Small(Amount.Of(cost)));
            line.Spacing = AdaptiveSpacing.None;
            yield return line;
        }
    }

    private static AdaptiveRichTextBlock Right(string text)
    {
        var line = Line.Of(Line.Small(text));
        line.HorizontalAlignment = AdaptiveHorizontalAlignment.Right;
        line.Spacing = AdaptiveSpacing.None;
        return line;
    }
}
