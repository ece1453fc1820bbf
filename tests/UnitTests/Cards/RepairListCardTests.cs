using BackOffice.Cards.Repairs;
using BackOffice.Domain.Repairs;
using BackOffice.UnitTests.Samples;

namespace BackOffice.UnitTests.Cards;

public class RepairListCardTests
{
    [Fact]
    public void Open_repairs_with_more_to_come() => Snapshot.MatchCard(RepairListCard.Open(SampleLists.Some, RepairFilter.All, SampleLists.Choices, first: true));

    [Fact]
    public void The_last_page_of_open_repairs() => Snapshot.MatchCard(RepairListCard.Open(SampleLists.Some with { Next = null }, RepairFilter.All, SampleLists.Choices, first: false));

    [Fact]
    public void Open_repairs_of_one_kind_on_one_floor() => Snapshot.MatchCard(RepairListCard.Open(
        SampleLists.Some with { Items = [SampleLists.Some.Items[1]] }, new RepairFilter("printer", "floor 3"), SampleLists.Choices, first: true));

    [Fact]
    public void Nothing_open_of_one_kind_on_one_floor() => Snapshot.MatchCard(
        RepairListCard.Open(SampleLists.None, new RepairFilter("printer", "floor 3"), SampleLists.Choices, first: true));

    [Theory]
    [InlineData("printer", null, "No open repair of kind “Printer”.")]
    [InlineData(null, "floor 3", "No open repair on floor 3.")]
    [InlineData(null, "room 210", "No open repair at “room 210”.")]
    [InlineData("hot tub", "room 210", "No open repair of kind “Hot tub” at “room 210”.")]
    public void What_is_not_there_is_said(string? kind, string? place, string sentence)
    {
        var card = RepairListCard.Open(SampleLists.None, new RepairFilter(kind, place), SampleLists.Choices, first: true);

        Assert.Contains(card.Json().OfType("TextBlock"), line => (string?)line["text"] == sentence);
    }

    [Fact]
    public void What_is_chosen_can_be_seen_though_the_office_does_not_offer_it()
    {
        var fields = RepairListCard.Open(SampleLists.None, new RepairFilter("hot tub", "room 210"), SampleLists.Choices, first: true)
            .Json().OfType("Input.ChoiceSet");

        Assert.All(fields, field => Assert.Contains(field["choices"]!, choice => (string?)choice["value"] == (string?)field["value"]));
    }

    [Fact]
    public void No_open_repairs() => Snapshot.MatchCard(RepairListCard.Open(SampleLists.None, RepairFilter.All, SampleLists.Choices, first: true));

    [Fact]
    public void My_reports() => Snapshot.MatchCard(RepairListCard.Mine(SampleLists.Mine, first: true));

    [Fact]
    public void No_reports_of_mine_yet() => Snapshot.MatchCard(RepairListCard.Mine(SampleLists.NoneOfMine, first: true));

    [Fact]
    public void No_further_reports_of_mine() => Snapshot.MatchCard(RepairListCard.Mine(SampleLists.NoneOfMine, first: false));
}
