using System.Collections.Immutable;
using BackOffice.Cards.Repairs;
using BackOffice.Domain.Repairs;
using BackOffice.UnitTests.Samples;
using static BackOffice.UnitTests.Samples.SamplePeople;
using static BackOffice.UnitTests.Samples.SampleRepairs;

namespace BackOffice.UnitTests.Cards;

public class RepairHistoryCardTests
{
    private static readonly ImmutableArray<RepairChange> History =
        [Reported.Last, InProgress.Last, Assigned.Last, Waiting.Last, Answered.Last, Resolved.Last, Closed.Last];

    [Fact]
    public void A_whole_history() => Snapshot.MatchCard(RepairHistoryCard.For(Closed, History, Emma));

    [Fact]
    public void Of_a_long_history_the_oldest_entries_are_left_out() => Snapshot.MatchCard(RepairHistoryCard.For(
        InProgress,
        [.. Enumerable.Range(13, 20).Select(number => InProgress.Last with { Number = number })],
        Emma));

    [Fact]
    public void What_a_service_was_told_stands_under_the_hand_over()
    {
        var handed = Reported.After(new HandToSupplier(Id, 1, "service@copycare.example", "The key is at the reception."), Eric);
        Snapshot.MatchCard(RepairHistoryCard.For(handed, [Reported.Last, handed.Last], Eric));
    }

    [Fact]
    public void What_a_step_cost_is_told_to_the_back_office_alone()
    {
        ImmutableArray<RepairChange> history = [Reported.Last, Resolved.Last with { Cost = 1_100.50m }];

        Snapshot.MatchCard(RepairHistoryCard.For(Closed, history, Eric));
        Assert.DoesNotContain("1,100.50", RepairHistoryCard.For(Closed, history, Emma).ToJson(), StringComparison.Ordinal);
    }
}
