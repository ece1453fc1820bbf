using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Repairs;
using NodaTime;

namespace BackOffice.Cards.Repairs;

/// <summary>By when a repair is to be answered and fixed, while its clock runs.</summary>
internal static class RepairTargetFacts
{
    public static IEnumerable<AdaptiveElement> For(Repair repair)
    {
        if (repair.Clock.AnswerBy is { } answerBy)
        {
            yield return Row(Words.FactAnswerBy, answerBy, repair.Clock.Told.HasFlag(RepairStages.AnswerOverdue));
        }

        if (repair.Clock.FixBy is { } fixBy)
        {
            yield return Row(Words.FactFixBy, fixBy, repair.Clock.Told.HasFlag(RepairStages.FixOverdue));
        }
    }

    private static AdaptiveColumnSet Row(string label, Instant by, bool isOverdue) => Fact.Row(
        label,
        AdaptiveSpacing.Small,
        isOverdue
            ? new AdaptiveTextRun(Phrase.Of(Words.FactOverdue, Moment.OnCard(by))) { Color = AdaptiveTextColor.Attention, Weight = AdaptiveTextWeight.Bolder }
            : Line.Run(Moment.OnCard(by)));
}
