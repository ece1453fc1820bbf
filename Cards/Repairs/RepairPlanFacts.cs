using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Repairs;

namespace BackOffice.Cards.Repairs;

/// <summary>When somebody comes, and what the repair waits for.</summary>
internal static class RepairPlanFacts
{
    public static IEnumerable<AdaptiveElement> For(Repair repair)
    {
        if (repair.Visit is { } visit)
        {
            yield return Fact.Row(Words.FactVisit, AdaptiveSpacing.Small, Line.Run(Day.Of(visit)));
        }

        if (repair.Parts is { } parts)
        {
            yield return Fact.Row(
                Words.FactParts, AdaptiveSpacing.Small, Line.Run(Phrase.Of(Words.FactPartsExpected, UserText.InLine(parts.Part), Day.Of(parts.Expected))));
        }
    }
}
