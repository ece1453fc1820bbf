using System.Collections.Immutable;
using BackOffice.Domain.Stock;
using BackOffice.UnitTests.Samples;
using NodaTime;
using static BackOffice.UnitTests.Samples.SamplePeople;

namespace BackOffice.UnitTests.Stock;

public class CountSheetTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 2, 9, 0);
    private static readonly StockItem Paper = SampleStock.Paper;

    [Fact]
    public void What_lies_there_as_known_is_no_difference() => Assert.Empty(Counted(30).Differences(Known(Paper)));

    [Fact]
    public void A_difference_is_against_what_is_known_now()
    {
        var moved = Paper with { Shelves = [new Shelf("Cabinet 1", 28), new Shelf("Cellar", 25)] };

        var difference = Assert.Single(Counted(30).Differences(Known(moved)));

        Assert.Equal((28, 30, 2, true), (difference.Expected, difference.Counted, difference.Difference, difference.HasMoved));
    }

    [Fact]
    public void An_input_that_was_emptied_is_not_counted()
    {
        var sheet = Counted(28).With([(Paper, null)]);

        Assert.Equal(0, sheet.Counted);
        Assert.Empty(sheet.Differences(Known(Paper)));
    }

    [Fact]
    public void What_was_shown_is_what_was_seen_first_unless_nothing_is_counted_yet()
    {
        var moved = Paper with { Shelves = [new Shelf("Cabinet 1", 28)] };

        Assert.Equal(28, Sheet().Showing([Paper]).Showing([moved]).Lines["PAP-A4"].Seen);
        Assert.Equal(30, Counted(30).Showing([moved]).Lines["PAP-A4"].Seen);
    }

    [Fact]
    public void What_is_posted_is_no_difference_any_more_and_stays()
    {
        var sheet = Counted(28);
        var posted = sheet.Comparing(sheet.Differences(Known(Paper))).Posted([(Paper.Code, -2)]);

        Assert.Empty(posted.Differences(Known(Paper)));
        Assert.Equal((1, 1, false), (posted.Different, posted.With([(Paper, 5)]).Different, posted.AwaitsReasons));
    }

    [Fact]
    public void A_comparison_remembers_what_it_showed()
    {
        var sheet = Counted(28);

        var compared = sheet.Comparing(sheet.Differences(Known(Paper)));

        Assert.Equal((1, 30, true), (compared.Edition, compared.Lines["PAP-A4"].Shown, compared.AwaitsReasons));
    }

    [Theory]
    [InlineData("cabinet 2", "Cabinet 2")]
    [InlineData(" CABINET  2", "Cabinet 2")]
    [InlineData("the cabinet 2", "Cabinet 2")]
    [InlineData("cabnet 2", "Cabinet 2")]
    [InlineData("cellar", "Cellar")]
    [InlineData("copy room", "Copy room, floor 2")]
    [InlineData("cabinet", null)]
    [InlineData("cabinet 3", null)]
    [InlineData("2", null)]
    [InlineData("", null)]
    [InlineData("paper", null)]
    public void A_place_is_found_by_what_people_call_it(string typed, string? place) =>
        Assert.Equal(place, FindPlace.Named(typed, ["Cabinet 1", "Cabinet 2", "Cellar", "Copy room, floor 2"]));

    [Fact]
    public void A_count_against_an_expectation_that_is_no_longer_true_is_refused_as_an_old_one()
    {
        var count = new CountStock(Paper.Code, "1", "cabinet 1", 28, "Lost", Expected: 31);

        Assert.Equal(new StockRefusal.Stale(), Assert.IsType<StockDecision.Refused>(count.Decide(Paper, Eric, Now)).Why);
        Assert.Equal(-2, Assert.IsType<StockDecision.Accepted>((count with { Expected = 30 }).Decide(Paper, Eric, Now)).Lines[0].OnHand);
    }

    [Fact]
    public void Shrinkage_sums_what_is_missing_and_what_was_found_at_the_price_of_that_time()
    {
        var cheaper = Paper with { Facts = Paper.Facts with { Price = 20m } };

        var sums = new Shrinkage(new YearMonth(2026, 11), Paper.Code, "Paper", "ream").With(Paper, -3).With(cheaper, 1);

        Assert.Equal((3, 1, 14.70m, 4m, 10.70m, true), (sums.Missing, sums.Found, sums.Lost, sums.Gained, sums.Net, sums.IsPriced));
        Assert.False(sums.With(Paper with { Facts = Paper.Facts with { Price = null } }, -1).IsPriced);
    }

    private static CountSheet Counted(int units) => Sheet().Showing([Paper]).With([(Paper, units)]);

    private static CountSheet Sheet() => new(
        CountId.TryParse("00000000000000A7", out var id) ? id : default, "Cabinet 1", Eric.Named, Now, ImmutableSortedDictionary.Create<string, CountLine>(StringComparer.Ordinal));

    private static Dictionary<ItemCode, StockItem> Known(StockItem item) => new() { [item.Code] = item };
}
