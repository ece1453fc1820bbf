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
        NumberAndState(repair, isReporter: repair.Reporter.Id == reader.Id),
        Head.Title(UserText.InLine(repair.Fault.What), Phrase.Of(Words.TitleWhere, UserText.InLine(repair.Fault.Where))),
        Paragraph.Of(repair.Fault.Symptom),
        .. StillWrong(repair),
    ];

    // What came back looks like nothing new.
    private static AdaptiveColumnSet NumberAndState(Repair repair, bool isReporter) =>
        repair is { State: RepairState.Reported, FixedAt: not null }
            ? Head.NumberAndState(repair.Id.Value, Words.StateStillBroken, AdaptiveTextColor.Attention, isOver: false)
            : Head.NumberAndState(
                repair.Id.Value,
                RepairWords.Of(repair.State, isReporter),
                RepairWords.ColorOf(repair.State, isReporter),
                isOver: repair.State is RepairState.Withdrawn);

    private static IEnumerable<AdaptiveElement> StillWrong(Repair repair) =>
        repair.Last is { What: RepairAction.Reopened, Text: { } stillWrong } ? [Fact.Section(Words.FactStillWrong, stillWrong)] : [];
}
