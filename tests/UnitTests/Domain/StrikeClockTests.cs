using System.Collections.Immutable;
using BackOffice.Domain.Due;
using BackOffice.Domain.Effects;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using BackOffice.UnitTests.Samples;
using NodaTime;
using static BackOffice.UnitTests.Samples.SamplePeople;
using static BackOffice.UnitTests.Samples.SampleTargets;

namespace BackOffice.UnitTests.Domain;

public class StrikeClockTests
{
    private static readonly Person Mona = new(new PersonId("m2"), "Mona Manager", Roles.OfficeManager);

    [Fact]
    public void Before_a_breach_the_executives_are_rung_and_the_history_says_so()
    {
        var repair = Running();
        var accepted = Strike(repair, repair.Due!.At);

        Assert.Equal(
            new RepairChange(2, RepairAction.AnswerDueSoon, SystemPerson.BackOffice, repair.Due.At, RepairState.Reported, RepairState.Reported, Text: null),
            accepted.Change);
        Assert.Equal([Eric.Id], Rung(accepted));
        Assert.Equal([Emma.Id, Eric.Id, Dana.Id], accepted.After.Watchers.AsEnumerable());
    }

    [Fact]
    public void At_the_breach_the_office_managers_become_watchers_and_are_rung()
    {
        var repair = Running().Struck();
        var accepted = Strike(repair, repair.Due!.At);

        Assert.Equal(RepairAction.AnswerOverdue, accepted.Change!.What);
        Assert.Equal([Emma.Id, Eric.Id, Dana.Id, Mona.Id], accepted.After.Watchers.AsEnumerable());
        Assert.Equal([Eric.Id, Mona.Id], Rung(accepted));
    }

    [Fact]
    public void What_was_missed_while_nobody_ran_the_clock_is_told_once_by_the_worst_of_it()
    {
        var repair = Running(Urgency.Urgent);
        var accepted = Strike(repair, repair.Due!.At + Duration.FromDays(7));

        Assert.Equal(RepairAction.FixOverdue, accepted.Change!.What);
        Assert.Null(Targets.Wind(repair, accepted.After, repair.Due.At + Duration.FromDays(7)).Due);
    }

    [Fact]
    public void Work_of_a_clock_that_was_set_anew_is_left_alone()
    {
        var repair = Running();
        var old = new DueWork(RepairClock.WorkKind, repair.Id.Value, repair.Due!.At - Duration.FromMinutes(1));
        Assert.IsType<RepairDecision.AlreadyDone>(Reminder(old).Decide(repair, Targets, repair.Due.At));
    }

    [Fact]
    public void When_the_targets_were_set_later_the_work_is_planned_anew()
    {
        var repair = Running();
        var longer = Targets with { Normal = new RepairTarget(Duration.FromHours(8), Duration.FromHours(18)) };

        var accepted = Assert.IsType<RepairDecision.Accepted>(Reminder(repair.Due!).Decide(repair, longer, repair.Due!.At));
        Assert.Null(accepted.Change);
        Assert.True(longer.Wind(repair, accepted.After, repair.Due.At).Due!.At > repair.Due.At);
    }

    [Fact]
    public void A_repair_has_no_more_watchers_than_a_change_can_tell()
    {
        var crowd = Enumerable.Range(0, FollowRepair.WatcherLimit).Select(number => new PersonId($"w{number}"));
        var repair = Running() with { Watchers = [.. crowd] };
        Assert.Equal(FollowRepair.WatcherLimit, Strike(repair, repair.Due!.At).After.Watchers.Length);
    }

    [Fact]
    public void Where_every_seat_is_taken_who_must_be_told_goes_before_who_merely_follows()
    {
        var joined = Enumerable.Range(0, 40).Select(number => new PersonId($"j{number}")).ToImmutableArray();
        var followers = Enumerable.Range(0, 39).Select(number => new PersonId($"f{number}"));
        var repair = (Running() with { Joined = joined, Watchers = [Emma.Id, .. joined, .. followers] }).Struck();

        var accepted = Strike(repair, repair.Due!.At);

        Assert.Equal([Mona.Id, Eric.Id], Rung(accepted));
        Assert.Equal(FollowRepair.WatcherLimit, accepted.After.Watchers.Length);
        Assert.Empty(new[] { Emma.Id }.Concat(joined).Except(accepted.After.Watchers));
    }

    private static StrikeClock Reminder(DueWork work) => new(work, [Eric.Id], [Mona.Id]);

    private static RepairDecision.Accepted Strike(Repair repair, Instant at) =>
        Assert.IsType<RepairDecision.Accepted>(Reminder(repair.Due!).Decide(repair, Targets, at));

    private static IEnumerable<PersonId> Rung(RepairDecision.Accepted accepted) =>
        accepted.Effects.Cast<Effect.ShowCase>().Where(effect => effect.Ring).Select(effect => effect.To);
}
