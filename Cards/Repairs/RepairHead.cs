using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;

namespace BackOffice.Cards.Repairs;

/// <summary>What one sees first of a repair: its number and state, what and where it is, and what is wrong.</summary>
internal static class RepairHead
{
    public static IEnumerable<AdaptiveElement> For(Repair repair, Person reader) =>
    [
        Head.NumberAndState(
            repair.Id.Value,
            RepairWords.Of(repair.State, isReporter: repair.Reporter.Id == reader.Id),
            RepairWords.ColorOf(repair.State),
            isOver: repair.State is RepairState.Withdrawn),
        Head.Title(UserText.InLine(repair.Fault.What), Phrase.Of(Words.TitleWhere, UserText.InLine(repair.Fault.Where))),
        Paragraph.Of(repair.Fault.Symptom),
        .. StillWrong(repair),
    ];

    private static IEnumerable<AdaptiveElement> StillWrong(Repair repair) =>
        repair.Last is { What: RepairAction.Reopened, Text: { } stillWrong } ? [Fact.Section(Words.FactStillWrong, stillWrong)] : [];
}
