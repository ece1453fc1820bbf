using BackOffice.Cards.Repairs;
using BackOffice.Domain.Repairs;
using BackOffice.UnitTests.Samples;
using static BackOffice.UnitTests.Samples.SamplePeople;
using static BackOffice.UnitTests.Samples.SampleRepairs;

namespace BackOffice.UnitTests.Cards;

public class RepairCardTests
{
    [Fact]
    public void A_new_repair_for_its_reporter() => Snapshot.MatchCard(RepairCard.For(Reported, Emma));

    [Fact]
    public void A_new_repair_for_the_executive() => Snapshot.MatchCard(RepairCard.For(Reported, Eric));

    [Fact]
    public void An_urgent_repair_for_the_executive() =>
        Snapshot.MatchCard(RepairCard.For(Report(Jam with { Urgency = Urgency.Urgent }, Emma), Eric));

    [Fact]
    public void A_repair_in_progress_for_its_reporter() => Snapshot.MatchCard(RepairCard.For(InProgress, Emma));

    [Fact]
    public void A_repair_given_to_a_technician_for_the_office_manager() => Snapshot.MatchCard(RepairCard.For(Assigned, Dana));

    [Fact]
    public void An_open_question_for_the_reporter() => Snapshot.MatchCard(RepairCard.For(Waiting, Emma));

    [Fact]
    public void An_open_question_for_the_executive() => Snapshot.MatchCard(RepairCard.For(Waiting, Eric));

    [Fact]
    public void An_answered_question_for_the_executive() => Snapshot.MatchCard(RepairCard.For(Answered, Eric));

    [Fact]
    public void A_fixed_repair_for_its_reporter() => Snapshot.MatchCard(RepairCard.For(Resolved, Emma));

    [Fact]
    public void A_fixed_repair_for_the_executive() => Snapshot.MatchCard(RepairCard.For(Resolved, Eric));

    [Fact]
    public void A_reopened_repair_for_the_executive() => Snapshot.MatchCard(RepairCard.For(Reopened, Eric));

    [Fact]
    public void A_closed_repair_for_the_executive() => Snapshot.MatchCard(RepairCard.For(Closed, Eric));

    [Fact]
    public void A_withdrawn_repair_for_its_reporter() => Snapshot.MatchCard(RepairCard.For(Withdrawn, Emma));

    [Fact]
    public void A_fault_that_the_executive_reported() => Snapshot.MatchCard(RepairCard.For(Report(Jam, Eric), Eric));

    [Fact]
    public void A_repair_with_its_targets_for_its_reporter() => Snapshot.MatchCard(RepairCard.For(SampleTargets.Running(), Emma));

    [Fact]
    public void An_overdue_repair_for_the_executive() =>
        Snapshot.MatchCard(RepairCard.For(SampleTargets.Running(Urgency.Urgent).Struck().Struck(), Eric));

    [Fact]
    public void A_repair_that_waits_for_parts_for_the_executive() => Snapshot.MatchCard(RepairCard.For(
        SampleStates.In(RepairState.WaitingForParts, Emma) with { Visit = new NodaTime.LocalDate(2025, 12, 3) }, Eric));

    [Fact]
    public void A_card_that_came_again_points_down() => Snapshot.MatchCard(RepairCard.Moved(Reported));

    [Fact]
    public void A_card_of_somebody_who_lost_the_role_tells_nothing_any_more() => Snapshot.MatchCard(RepairCard.NotYours(Reported));
}
