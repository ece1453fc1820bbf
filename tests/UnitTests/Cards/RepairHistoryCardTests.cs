using System.Collections.Immutable;
using BackOffice.Cards.Repairs;
using BackOffice.Domain.Repairs;
using static BackOffice.UnitTests.Samples.SampleRepairs;

namespace BackOffice.UnitTests.Cards;

public class RepairHistoryCardTests
{
    private static readonly ImmutableArray<RepairChange> History =
        [Reported.Last, InProgress.Last, Assigned.Last, Waiting.Last, Answered.Last, Resolved.Last, Closed.Last];

    [Fact]
    public void A_whole_history() => Snapshot.MatchCard(RepairHistoryCard.For(Closed, History));

    [Fact]
    public void Of_a_long_history_the_oldest_entries_are_left_out() => Snapshot.MatchCard(RepairHistoryCard.For(
        InProgress,
        [.. Enumerable.Repeat(Reported.Last, 12), .. Enumerable.Repeat(InProgress.Last, 20)]));
}
