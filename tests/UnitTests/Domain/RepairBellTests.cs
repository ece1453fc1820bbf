using BackOffice.Domain.Effects;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using BackOffice.UnitTests.Samples;
using static BackOffice.UnitTests.Samples.SamplePeople;
using static BackOffice.UnitTests.Samples.SampleRepairs;

namespace BackOffice.UnitTests.Domain;

/// <summary>Who notices a change. Everybody who follows the repair sees it when they look.</summary>
public class RepairBellTests
{
    [Fact]
    public void A_report_rings_the_back_office() =>
        Assert.Equal("Eric Dana", Rung(new ReportRepair(Id, Jam).Decide(Emma, Executives, [], Places, Morning)));

    [Fact]
    public void A_report_by_the_executive_rings_only_the_others() =>
        Assert.Equal("Dana", Rung(new ReportRepair(Id, Jam).Decide(Eric, Executives, [], Places, Morning)));

    [Theory]
    [InlineData(RepairState.Reported, "start", "executive", "")]
    [InlineData(RepairState.Reported, "assign", "executive", "")]
    [InlineData(RepairState.Reported, "ask", "executive", "Emma")]
    [InlineData(RepairState.Reported, "urgency", "executive", "")]
    [InlineData(RepairState.InProgress, "visit", "executive", "Emma")]
    [InlineData(RepairState.InProgress, "parts", "executive", "")]
    [InlineData(RepairState.InProgress, "resolve", "office manager", "Emma")]
    [InlineData(RepairState.WaitingForReporter, "answer", "reporter", "Eric Dana")]
    [InlineData(RepairState.Resolved, "confirm", "reporter", "")]
    [InlineData(RepairState.Resolved, "reopen", "reporter", "Eric Dana")]
    [InlineData(RepairState.InProgress, "withdraw", "reporter", "Eric Dana")]
    [InlineData(RepairState.Resolved, "reopen", SampleStates.Both, "Dana")]
    [InlineData(RepairState.Reported, "ask", SampleStates.Both, "")]
    [InlineData(RepairState.Reported, "comment", "reporter", "Eric Dana")]
    [InlineData(RepairState.InProgress, "comment", "executive", "Emma")]
    [InlineData(RepairState.InProgress, "comment", SampleStates.Joiner, "Eric Dana")]
    [InlineData(RepairState.Resolved, "reopen", SampleStates.Joiner, "Eric Dana")]
    [InlineData(RepairState.Resolved, "close", "executive", "Emma")]
    public void A_change_rings_whoever_must_react_and_never_who_made_it(RepairState state, string name, string role, string rung)
    {
        var repair = SampleStates.In(state, role);
        var decision = SampleCommands.Named(name, repair).Decide(repair, SampleStates.Who(role), repair.Last.At);
        Assert.Equal(rung, Rung(decision));
    }

    [Theory]
    [InlineData("resolve", RepairState.InProgress, "Emma Otto")]
    [InlineData("confirm", RepairState.Resolved, "Otto")]
    [InlineData("ask", RepairState.InProgress, "Emma")]
    [InlineData("start", RepairState.Reported, "")]
    public void Who_joined_notices_when_it_is_over(string name, RepairState state, string rung)
    {
        var repair = SampleStates.In(state, SampleStates.Joiner);
        var by = name is "confirm" ? Emma : name is "resolve" or "ask" or "start" ? Eric : Dana;
        Assert.Equal(rung, Rung(SampleCommands.Named(name, repair).Decide(repair, by, repair.Last.At)));
    }

    [Fact]
    public void Every_change_reaches_every_watcher_once()
    {
        var decision = Assert.IsType<RepairDecision.Accepted>(new StartRepair(Id, 1).Decide(Reported, Eric, Morning));
        Assert.Equal([Emma.Id, Eric.Id, Dana.Id], decision.Effects.Cast<Effect.ShowCase>().Select(effect => effect.To));
    }

    private static string Rung(RepairDecision decision) => string.Join(
        ' ',
        Assert.IsType<RepairDecision.Accepted>(decision).Effects.Cast<Effect.ShowCase>().Where(effect => effect.Ring).Select(effect => Name(effect.To)));

    private static string Name(PersonId id) => new[] { Emma, Eric, Dana, Otto }.Single(person => person.Id == id).Name.Split(' ')[0];
}
