using System.Collections.Immutable;
using System.Globalization;
using BackOffice.Domain;
using BackOffice.Domain.Effects;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using BackOffice.UnitTests.Samples;
using static BackOffice.UnitTests.Samples.SamplePeople;
using static BackOffice.UnitTests.Samples.SampleRepairs;

namespace BackOffice.UnitTests.Domain;

public class JoinRepairTests
{
    private static readonly CaseId Form = CaseId.Parse("REP-0000F");
    private static readonly JoinRepair Join = new(Id, Jam with { Symptom = "It eats my paper." }, Form);

    [Fact]
    public void Who_joins_watches_is_counted_and_stands_in_the_history()
    {
        var decision = Assert.IsType<RepairDecision.Accepted>(Join.Decide(InProgress, Otto, Morning));
        Assert.Equal([Emma.Id, Eric.Id, Dana.Id, Otto.Id], decision.After.Watchers.AsEnumerable());
        Assert.Equal((2, 3), (decision.After.Affected, decision.After.Version));
        Assert.Equal(
            new RepairChange(3, RepairAction.Joined, Otto.Named, Morning, RepairState.InProgress, RepairState.InProgress, "It eats my paper."),
            decision.Change);
        Assert.All(decision.Effects.Cast<Effect.ShowCase>(), effect => Assert.False(effect.Ring));
    }

    [Fact]
    public void The_last_step_stays_what_it_was() => Assert.Equal(InProgress.Last, Joined.Last);

    [Fact]
    public void Who_joined_may_see_it_and_others_may_not()
    {
        Assert.True(Joined.MayBeSeenBy(Otto));
        Assert.False(Joined.MayBeSeenBy(Hana));
    }

    [Fact]
    public void A_second_press_is_done_already() => Assert.IsType<RepairDecision.AlreadyDone>(Join.Decide(Joined, Otto, Morning));

    [Theory]
    [InlineData("reporter")]
    [InlineData("executive")]
    [InlineData(SampleStates.Joiner)]
    public void Who_follows_it_anyway_has_the_form_put_away_and_nothing_changes(string role)
    {
        var decision = Assert.IsType<RepairDecision.Accepted>(Join.Decide(Joined, SampleStates.Who(role) with { OpenForm = Form }, Morning));
        Assert.Same(Joined, decision.After);
        Assert.Null(decision.Change);
    }

    [Theory]
    [InlineData(RepairState.Closed)]
    [InlineData(RepairState.Withdrawn)]
    public void What_is_over_cannot_be_joined(RepairState state) =>
        Assert.Equal((RepairDecision)Refused(new Refusal.WrongState()), Join.Decide(SampleStates.In(state, Emma), Otto, Morning));

    [Fact]
    public void Who_describes_another_machine_learns_nothing() =>
        Assert.Equal((RepairDecision)Refused(new Refusal.NotFound()), (Join with { Fault = Jam with { Where = "Floor 4" } }).Decide(Closed, Otto, Morning));

    [Fact]
    public void Nobody_joins_into_the_seats_that_are_kept_for_the_back_office()
    {
        ImmutableArray<PersonId> crowd =
            [.. Enumerable.Range(0, FollowRepair.WatcherLimit - FollowRepair.BackOfficeSeats).Select(n => new PersonId(n.ToString(CultureInfo.InvariantCulture)))];
        Assert.Equal((RepairDecision)Refused(new Refusal.Crowded()), Join.Decide(Reported with { Watchers = crowd }, Otto, Morning));
        Assert.IsType<RepairDecision.Accepted>(Join.Decide(Reported with { Watchers = crowd[1..] }, Otto, Morning));
    }

    [Fact]
    public void What_no_form_would_take_is_cut_and_not_refused()
    {
        var decision = Join with { Fault = Jam with { Symptom = new string('x', 9_000) } };
        Assert.Equal(FaultReport.SymptomLimit, Assert.IsType<RepairDecision.Accepted>(decision.Decide(Reported, Otto, Morning)).Change!.Text!.Length);
    }

    [Fact]
    public void A_press_on_a_card_from_before_somebody_joined_still_counts()
    {
        var started = Assert.IsType<RepairDecision.Accepted>(new StartRepair(Id, 1).Decide(Reported.JoinedBy(Otto), Eric, Morning)).After;
        Assert.Equal((RepairState.InProgress, 3), (started.State, started.Version));
        Assert.IsType<RepairDecision.AlreadyDone>(new StartRepair(Id, 1).Decide(started, Eric, Morning));
    }

    [Fact]
    public void A_report_is_refused_once_when_something_is_open_there_that_was_not_shown()
    {
        var open = new RepairListItem(Form, "Printer", "Floor 3", RepairState.Reported, Urgency.Normal, Otto.Named, Morning, Technician: null);
        Assert.Equal((RepairDecision)Refused(new Refusal.AlreadyReported([open])), new ReportRepair(Id, Jam).Decide(Emma, Executives, [open], Places, Morning));
        Assert.IsType<RepairDecision.Accepted>((new ReportRepair(Id, Jam) { Known = [Form] }).Decide(Emma, Executives, [open], Places, Morning));
        Assert.IsType<RepairDecision.Accepted>(new ReportRepair(Form, Jam).Decide(Emma, Executives, [open], Places, Morning));
    }

    private static RepairDecision.Refused Refused(Refusal why) => new RepairDecision.Refused(why);
}
