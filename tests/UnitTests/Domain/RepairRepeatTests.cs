using BackOffice.Domain;
using BackOffice.Domain.Repairs;
using static BackOffice.UnitTests.Samples.SamplePeople;
using static BackOffice.UnitTests.Samples.SampleRepairs;

namespace BackOffice.UnitTests.Domain;

public class RepairRepeatTests
{
    private static readonly RepairDecision Stale = new RepairDecision.Refused(new Refusal.Stale());

    [Fact]
    public void A_double_press_is_done_once() =>
        Assert.IsType<RepairDecision.AlreadyDone>(new StartRepair(Id, 1).Decide(InProgress, Eric, Morning));

    [Fact]
    public void The_same_words_again_are_done_once() =>
        Assert.IsType<RepairDecision.AlreadyDone>(new AssignTechnician(Id, 2, " Sam Smith, CopyCare ").Decide(Assigned, Eric, Morning));

    [Fact]
    public void A_second_starter_is_refused_for_the_state() =>
        Assert.Equal(new RepairDecision.Refused(new Refusal.WrongState()), new StartRepair(Id, 1).Decide(InProgress, Dana, Morning));

    [Fact]
    public void Other_words_from_an_old_card_are_stale() =>
        Assert.Equal(Stale, new AssignTechnician(Id, 2, "Somebody else").Decide(Assigned, Eric, Morning));

    [Fact]
    public void The_same_words_by_somebody_else_are_stale() =>
        Assert.Equal(Stale, new AssignTechnician(Id, 2, "Sam Smith, CopyCare").Decide(Assigned, Dana, Morning));

    [Fact]
    public void A_card_two_versions_old_is_stale() => Assert.Equal(Stale, new ResolveRepair(Id, 1, "Done.").Decide(Assigned, Eric, Morning));

    [Fact]
    public void A_version_that_was_never_shown_is_stale() => Assert.Equal(Stale, new ResolveRepair(Id, 99, "Done.").Decide(Assigned, Eric, Morning));

    [Fact]
    public void A_stale_card_is_said_before_a_missing_text() => Assert.Equal(Stale, new ResolveRepair(Id, 1, "").Decide(Assigned, Eric, Morning));
}
