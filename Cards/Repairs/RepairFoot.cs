using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;

namespace BackOffice.Cards.Repairs;

/// <summary>What was done last of a repair, and the way to everything before it.</summary>
internal static class RepairFoot
{
    /// <summary>Nothing while nothing has happened since the report, which the card tells anyway.</summary>
    public static IEnumerable<AdaptiveElement> For(Repair repair, Person reader) => repair.Last.What is RepairAction.Reported
        ? []
        : [Foot.Of(
            RepairWords.Last(repair.Last, reader, Moment.OnCard(repair.Last.At)),
            new Button(Words.ActionHistory, Verbs.History) { Case = repair.Id })];
}
