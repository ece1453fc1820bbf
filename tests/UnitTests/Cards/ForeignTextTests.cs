using BackOffice.Cards.Repairs;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using BackOffice.UnitTests.Samples;
using static BackOffice.UnitTests.Samples.SamplePeople;
using static BackOffice.UnitTests.Samples.SampleRepairs;

namespace BackOffice.UnitTests.Cards;

public class ForeignTextTests
{
    private static readonly Person Layla = Emma with { Name = "ليلى بنت عبد الرحمن" };

    [Fact]
    public void Right_to_left_names_stay_in_their_place() =>
        Snapshot.MatchCard(RepairCard.For(
            Report(new FaultReport("طابعة", "الطابق 3", "الورق عالق في الدرج 2 (منذ أمس).", Urgency.Normal), Layla)
                .After(new StartRepair(Id, 1), Eric with { Name = "אריק המנהל" }),
            Dana));

    [Fact]
    public void Markup_is_shown_as_it_was_typed() => Snapshot.MatchCard(RepairCard.For(
        Report(
            new FaultReport(
                "**Printer** <b>x</b>", "[here](https://example.com)", "1. one\n* two {{DATE(2025-11-25T09:02:00Z,SHORT)}} ${name} \"it's\" 😀", Urgency.Urgent),
            Emma with { Name = "O'Brien *Emma* _E._" }),
        Eric));

    [Fact]
    public void Long_texts_and_names_are_shortened() => Snapshot.MatchCard(RepairCard.For(
        Report(
            new FaultReport(
                SampleLists.Filled("Coffee machine ", FaultReport.WhatLimit),
                SampleLists.Filled("Behind the second door ", FaultReport.WhereLimit),
                SampleLists.Filled("It makes a noise like a mouse. ", FaultReport.SymptomLimit),
                Urgency.Low),
            Emma with { Name = SampleLists.Filled("Wolfeschlegelsteinhausenbergerdorff ", 200) }),
        Eric));

    [Fact]
    public void A_word_without_end_stays_on_the_card() => Snapshot.MatchCard(RepairCard.For(
        Report(
            new FaultReport(new string('W', FaultReport.WhatLimit), new string('M', FaultReport.WhereLimit), new string('w', 900), Urgency.Normal),
            Emma with { Name = new string('N', 200) }),
        Eric));
}
