using BackOffice.Domain.Orders;
using BackOffice.Domain.Stock;
using static BackOffice.UnitTests.Samples.SampleOrders;
using static BackOffice.UnitTests.Samples.SamplePeople;

namespace BackOffice.UnitTests.Domain;

public class CoverTests
{
    [Fact]
    public void Twelve_reams_at_two_a_day_last_six_days() =>
        Assert.Equal(new Cover(Paper, 14, 6), Cover.Of(Paper, Rules, Wednesday));

    [Fact]
    public void What_is_on_order_makes_it_last_longer_and_who_waits_shorter()
    {
        Assert.Equal(11, Cover.Of(Paper with { OnOrder = 10 }, Rules, Wednesday).Days);
        Assert.Equal(4, Cover.Of(Paper with { Waiting = 4 }, Rules, Wednesday).Days);
        Assert.Equal(0, Cover.Of(Paper with { Waiting = 40 }, Rules, Wednesday).Days);
    }

    [Fact]
    public void Nobody_can_tell_how_long_lasts_what_is_not_used_or_not_known_yet()
    {
        Assert.Equal(new Cover(Paper with { Use = PerWeek(0, 12) }, 0, null), Cover.Of(Paper with { Use = PerWeek(0, 12) }, Rules, Wednesday));
        Assert.Equal(new Cover(Paper with { Use = WeeklyUse.None }, null, null), Cover.Of(Paper with { Use = WeeklyUse.None }, Rules, Wednesday));
    }

    [Fact]
    public void Levels_are_the_use_until_a_delivery_comes_and_some_days_more()
    {
        // 2 a day: 3 days for the delivery and 7 to be safe are 20; 28 days are 56, which are 12 boxes of 5.
        Assert.Equal(new StockLevels(20, 80), StockLevels.Propose(Paper, Rules, Wednesday));

        // Without a time of its own an item comes after 5 days.
        Assert.Equal(24, StockLevels.Propose(Paper with { Facts = Paper.Facts with { LeadDays = null } }, Rules, Wednesday)!.ReorderPoint);
    }

    [Fact]
    public void Levels_are_rounded_up_and_an_order_is_one_pack_at_least()
    {
        var slow = Pens with { Use = PerWeek(1, 12) };
        Assert.Equal(new StockLevels(2, 52), StockLevels.Propose(slow, Rules, Wednesday));
    }

    [Fact]
    public void Three_weeks_are_too_few_and_four_are_enough()
    {
        Assert.Null(StockLevels.Propose(Paper with { Use = PerWeek(14, 3) }, Rules, Wednesday));
        Assert.NotNull(StockLevels.Propose(Paper with { Use = PerWeek(14, 4) }, Rules, Wednesday));
        Assert.Null(StockLevels.Propose(Paper with { Use = PerWeek(0, 12) }, Rules, Wednesday));
    }

    [Fact]
    public void Accepted_levels_change_nothing_else_and_not_what_somebody_else_wrote_meanwhile()
    {
        var accept = new AcceptLevels(Paper.Code, Paper.Edition, new StockLevels(20, 80));

        var after = Assert.IsType<StockDecision.Accepted>(accept.For(Paper).Decide(Paper, Eric)).After;
        Assert.Equal(Paper.Facts with { ReorderPoint = 20, Target = 80 }, after.Facts);
        Assert.Equal(
            new StockRefusal.Stale(),
            Assert.IsType<StockDecision.Refused>(accept.For(Paper with { Edition = 2 }).Decide(Paper with { Edition = 2 }, Eric)).Why);
        Assert.Equal(new StockRefusal.NotAllowed(), Assert.IsType<StockDecision.Refused>(accept.For(Paper).Decide(Paper, Emma)).Why);
    }
}
