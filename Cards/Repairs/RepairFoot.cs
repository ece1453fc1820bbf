using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;

namespace BackOffice.Cards.Repairs;

/// <summary>What was done last, and the way to everything before it.</summary>
internal static class RepairFoot
{
    /// <summary>Nothing while nothing has happened since the report, which the card tells anyway.</summary>
    public static IEnumerable<AdaptiveElement> For(Repair repair, Person reader)
    {
        if (repair.Last.What is RepairAction.Reported)
        {
            yield break;
        }

        yield return new AdaptiveColumnSet
        {
            Spacing = AdaptiveSpacing.Large,
            Separator = true,
            Columns =
            [
                new AdaptiveColumn
                {
                    Width = AdaptiveColumnWidth.Stretch,
                    Items = [Line.Of(Line.Small(RepairWords.Last(repair.Last, reader, Moment.OnCard(repair.Last.At))))],
                },
                new AdaptiveColumn { Width = AdaptiveColumnWidth.Auto, Items = [Line.Of(History(repair))] },
            ],
        };
    }

    // A word to press, not a button: the buttons are for what moves the repair on.
    private static AdaptiveTextRun History(Repair repair) => new(Words.ActionHistory)
    {
        Size = AdaptiveTextSize.Small,
        Color = AdaptiveTextColor.Accent,
        SelectAction = new Button(Words.ActionHistory, Verbs.History) { Case = repair.Id }.ToAction(),
    };
}
