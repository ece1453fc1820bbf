using System.Collections.Immutable;
using BackOffice.Cards.Guides;
using BackOffice.Cards.Repairs;
using BackOffice.Domain;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Guides;
using BackOffice.Domain.Repairs;
using static BackOffice.UnitTests.Samples.SamplePeople;
using static BackOffice.UnitTests.Samples.SampleRepairs;

namespace BackOffice.UnitTests.Cards;

public class GuideCardTests
{
    internal static readonly Guide Jammed = new(
        new GuideKey("printer", SymptomCategory.Jam),
        [
            "Look at the display. It usually shows where the paper sits.",
            "Open the cover that the display names. Pull the paper out slowly, with both hands, in the direction in which it travels.",
            "Close all covers and trays firmly, and print one page.",
        ],
        Version: 2,
        IsEdited: true,
        Helped: 14);

    internal static readonly RepairDraft Draft = new(Id, "Printer", "Floor 3", "is jammed");

    [Fact]
    public void A_guide_for_a_machine_that_nobody_knows() => Snapshot.MatchCard(GuideCard.For(new OfferedGuide(Jammed), Draft));

    [Fact]
    public void What_fixed_the_machine_before_comes_first() => Snapshot.MatchCard(
        GuideCard.For(new OfferedGuide(Jammed, AssetTag.Parse("PRN-3F-01"), HelpedLast: 1), Draft with { Urgency = Urgency.Urgent }));

    [Fact]
    public void A_guide_that_has_helped_says_thanks() => Snapshot.MatchCard(GuideCard.Solved());

    [Fact]
    public void The_list_says_how_often_each_has_helped() => Snapshot.MatchCard(GuideListCard.For(Some));

    [Fact]
    public void An_edited_guide_can_be_put_back() => Snapshot.MatchCard(GuideEditCard.For(Jammed, Eric));

    [Fact]
    public void A_guide_that_somebody_else_changed_keeps_what_was_typed() =>
        Snapshot.MatchCard(GuideEditCard.For(Jammed with { IsEdited = false }, Eric, new Refusal.Stale(), "My first step\nMy second step"));

    internal static ImmutableArray<Guide> Some =>
    [
        new(new GuideKey("coffee machine", SymptomCategory.ErrorCode), ["Wait."]),
        Jammed,
        new(new GuideKey("printer", SymptomCategory.Offline), ["Wait."], Helped: 1),
        new(new GuideKey("projector", SymptomCategory.Power), ["Wait."], IsEdited: true),
    ];
}
