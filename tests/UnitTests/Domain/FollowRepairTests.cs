using System.Globalization;
using BackOffice.Domain;
using BackOffice.Domain.Effects;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using static BackOffice.UnitTests.Samples.SamplePeople;
using static BackOffice.UnitTests.Samples.SampleRepairs;

namespace BackOffice.UnitTests.Domain;

public class FollowRepairTests
{
    private static readonly Person NewManager = Dana with { Id = new PersonId("m2") };

    [Fact]
    public void Somebody_new_to_the_back_office_follows_from_then_on()
    {
        var decision = Accepted(Reported, NewManager);
        Assert.Equal([Emma.Id, Eric.Id, Dana.Id, NewManager.Id], decision.After.Watchers.AsEnumerable());
        Assert.Equal([new Effect.ShowCase(Id, NewManager.Id, Ring: true)], decision.Effects.AsEnumerable());
    }

    [Fact]
    public void Following_is_no_entry_of_the_history()
    {
        var decision = Accepted(Reported, NewManager);
        Assert.Null(decision.Change);
        Assert.Equal(Reported.Version, decision.After.Version);
    }

    [Fact]
    public void Who_follows_already_gets_the_card_again()
    {
        var decision = Accepted(Reported, Emma);
        Assert.Same(Reported, decision.After);
        Assert.Equal([new Effect.ShowCase(Id, Emma.Id, Ring: true)], decision.Effects.AsEnumerable());
    }

    [Fact]
    public void Past_the_limit_of_watchers_the_card_is_shown_once()
    {
        var crowded = Reported with
        {
            Watchers = [.. Enumerable.Range(0, FollowRepair.WatcherLimit).Select(n => new PersonId(n.ToString(CultureInfo.InvariantCulture)))],
        };
        Assert.Equal(FollowRepair.WatcherLimit, Accepted(crowded, NewManager).After.Watchers.Length);
    }

    [Fact]
    public void A_colleague_cannot_follow() =>
        Assert.Equal(new RepairDecision.Refused(new Refusal.NotFound()), FollowRepair.Decide(Reported, Otto));

    private static RepairDecision.Accepted Accepted(Repair repair, Person by) => Assert.IsType<RepairDecision.Accepted>(FollowRepair.Decide(repair, by));
}
