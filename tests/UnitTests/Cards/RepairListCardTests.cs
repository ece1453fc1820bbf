using BackOffice.Cards.Repairs;
using BackOffice.UnitTests.Samples;

namespace BackOffice.UnitTests.Cards;

public class RepairListCardTests
{
    [Fact]
    public void Open_repairs_with_more_to_come() => Snapshot.MatchCard(RepairListCard.Open(SampleLists.Some, first: true));

    [Fact]
    public void The_last_page_of_open_repairs() => Snapshot.MatchCard(RepairListCard.Open(SampleLists.Some with { Next = null }, first: false));

    [Fact]
    public void No_open_repairs() => Snapshot.MatchCard(RepairListCard.Open(SampleLists.None, first: true));

    [Fact]
    public void My_reports() => Snapshot.MatchCard(RepairListCard.Mine(SampleLists.Some, first: true));

    [Fact]
    public void No_reports_of_mine_yet() => Snapshot.MatchCard(RepairListCard.Mine(SampleLists.None, first: true));

    [Fact]
    public void No_further_reports_of_mine() => Snapshot.MatchCard(RepairListCard.Mine(SampleLists.None, first: false));
}
