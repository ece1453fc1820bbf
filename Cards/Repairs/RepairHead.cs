using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;

namespace BackOffice.Cards.Repairs;

/// <summary>What one sees first of a repair: its number and state, what and where it is, and what is wrong.</summary>
internal static class RepairHead
{
    /// <summary>The longest title, in characters, that large letters do not make a wall.</summary>
    private const int LargeTitle = 60;

    public static IEnumerable<AdaptiveElement> For(Repair repair, Person reader) =>
    [
        NumberAndState(repair, reader),
        Title(repair),
        Paragraph.Of(repair.Fault.Symptom),
        .. StillWrong(repair),
    ];

    private static IEnumerable<AdaptiveElement> StillWrong(Repair repair) =>
        repair.Last is { What: RepairAction.Reopened, Text: { } stillWrong } ? [Fact.Section(Words.FactStillWrong, stillWrong)] : [];

    private static AdaptiveColumnSet NumberAndState(Repair repair, Person reader)
    {
        var isReporter = repair.Reporter.Id == reader.Id;
        var state = Line.Of(new AdaptiveTextRun(Phrase.Of(Words.StateMark, RepairWords.Of(repair.State, isReporter)))
        {
            Weight = AdaptiveTextWeight.Bolder,
            Color = RepairWords.ColorOf(repair.State),
            IsSubtle = repair.State is RepairState.Withdrawn,
        });
        state.HorizontalAlignment = AdaptiveHorizontalAlignment.Right;
        return new AdaptiveColumnSet
        {
            Columns =
            [
                new AdaptiveColumn { Width = AdaptiveColumnWidth.Auto, Items = [Line.Of(Line.Subtle(repair.Id.Value))] },
                new AdaptiveColumn { Width = AdaptiveColumnWidth.Stretch, Items = [state] },
            ],
        };
    }

    private static AdaptiveRichTextBlock Title(Repair repair)
    {
        var what = Line.Bold(UserText.InLine(repair.Fault.What));
        var where = Line.Run(Phrase.Of(Words.TitleWhere, UserText.InLine(repair.Fault.Where)));
        if (what.Text.Length + where.Text.Length <= LargeTitle)
        {
            what.Size = where.Size = AdaptiveTextSize.Large;
        }

        var title = Line.Of(what, where);
        title.Spacing = AdaptiveSpacing.None;
        return title;
    }
}
