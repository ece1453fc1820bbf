using BackOffice.Domain.Stock;
using NodaTime;
using static BackOffice.UnitTests.Samples.SampleOrders;
using static BackOffice.UnitTests.Samples.SamplePeople;

namespace BackOffice.UnitTests.Domain;

public class WeeklyUseTests
{
    // A Wednesday, in the week 2026-W48.
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 25, 10, 0);

    [Theory]
    [InlineData(2026, 11, 25, "2026-W48")]
    [InlineData(2026, 11, 23, "2026-W48")]
    [InlineData(2026, 11, 22, "2026-W47")]
    [InlineData(2027, 1, 3, "2026-W53")]
    [InlineData(2027, 1, 4, "2027-W01")]
    public void A_week_is_named_as_the_calendar_names_it(int year, int month, int day, string name)
    {
        var week = UseWeek.Of(Instant.FromUtc(year, month, day, 12, 0));
        Assert.Equal(name, week.ToString());
        Assert.Equal(week, UseWeek.Parse(name));
    }

    [Fact]
    public void Use_is_what_was_handed_out_in_full_weeks_divided_by_those_weeks()
    {
        // 10 in the week before, 5 three weeks before that; the 99 of this week are not over yet.
        var use = Used((Now, 99), (Now - Weeks(1), 10), (Now - Weeks(4), 5)) with { Since = UseWeek.Of(Now - Weeks(20)) };

        Assert.Equal(15m / 12, use.PerWeek(12, Now));
        Assert.Equal(10m, use.PerWeek(1, Now));
        Assert.Equal(10m / 3, use.PerWeek(3, Now));
    }

    [Fact]
    public void Weeks_before_the_item_was_there_do_not_count_as_zero()
    {
        var use = Used((Now - Weeks(4), 7), (Now - Weeks(1), 6));

        // It began four weeks ago, in the middle of a week: three full weeks are over.
        Assert.Equal(2m, use.PerWeek(12, Now));
        Assert.Equal(3, use.FullWeeks(12, Now));
    }

    [Fact]
    public void Nothing_is_known_before_a_full_week_is_over()
    {
        Assert.Null(WeeklyUse.None.PerWeek(12, Now));
        Assert.Null(Used((Now, 3)).PerWeek(12, Now));
        Assert.Null(Used((Now - Weeks(1), 3)).PerWeek(12, Now));
        Assert.Equal(0, Used((Now - Weeks(1), 3)).FullWeeks(12, Now));
    }

    [Fact]
    public void Only_what_was_handed_out_is_use()
    {
        var item = Empty("PEN", "Pens");
        item = Posted(item, new ReceiveStock(item.Code, "1", 100, "Cabinet 1"), Now - Weeks(3));
        item = Posted(item, new IssueStock(item.Code, "2", 8), Now - Weeks(1));
        item = Posted(item, new CountStock(item.Code, "3", "Cabinet 1", 80, "Twelve are gone"), Now - Weeks(1));
        item = Posted(item, new CorrectStock(item.Code, "4", "Cabinet 1", -5, "Typing error"), Now - Weeks(1));
        item = Posted(item, new MoveStock(item.Code, "5", 10, "Cabinet 1", "Cellar"), Now - Weeks(1));

        Assert.Equal(4m, item.Use.PerWeek(12, Now));
        Assert.Equal([new WeekUnits(UseWeek.Of(Now - Weeks(1)), 8)], item.Use.Weeks.AsEnumerable());
    }

    [Fact]
    public void Units_of_one_week_are_summed_and_those_of_over_a_year_ago_forgotten()
    {
        var use = Used((Now - Weeks(60), 4), (Now, 1), (Now, 2));

        Assert.Equal([new WeekUnits(UseWeek.Of(Now), 3)], use.Weeks.AsEnumerable());
        Assert.Equal(UseWeek.Of(Now - Weeks(60)), use.Since);
    }

    private static Duration Weeks(int weeks) => Duration.FromDays(7 * weeks);

    private static WeeklyUse Used(params (Instant At, int Units)[] issues) => WeeklyUse.None.With(
        issues.OrderBy(issue => issue.At).Select((issue, index) => new StockMovement(index + 1, MovementKind.Issued, "Cabinet 1", -issue.Units, 0, Eric.Named, issue.At)));

    private static StockItem Posted(StockItem item, StockCommand command, Instant at) =>
        Assert.IsType<StockDecision.Accepted>(command.Decide(item, Eric, at)).After;
}
