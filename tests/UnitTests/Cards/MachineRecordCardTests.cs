using static BackOffice.UnitTests.Samples.SampleFaults;

namespace BackOffice.UnitTests.Cards;

public class MachineRecordCardTests
{
    [Fact]
    public void A_machine_that_was_repaired_three_times() => Snapshot.MatchCard(Card(Three));

    [Fact]
    public void A_machine_that_was_never_repaired() => Snapshot.MatchCard(Card([]));

    [Fact]
    public void A_machine_that_should_go() => Snapshot.MatchCard(Card(
        [.. Enumerable.Range(0, 8).Select(week => Fault(week, At(2026, 11, 26 - (2 * week), 9), At(2026, 11, 26 - (2 * week), 15), 180))]));
}
