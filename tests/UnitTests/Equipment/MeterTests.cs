using BackOffice.Domain.Equipment;
using NodaTime;
using static BackOffice.UnitTests.Samples.SampleAssets;
using static BackOffice.UnitTests.Samples.SamplePeople;

namespace BackOffice.UnitTests.Domain;

public class MeterTests
{
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    [Fact]
    public void The_first_reading_of_a_counter_tells_no_pages()
    {
        var accepted = Accepted(Printer, new CountPages(Tag, 120_000), On(2026, 3, 10));

        Assert.Equal(120_000, accepted.After.Meter.Pages);
        Assert.Empty(accepted.Usage);
    }

    [Fact]
    public void Pages_of_one_month_are_that_months()
    {
        var first = Accepted(Printer, new CountPages(Tag, 1_000), On(2026, 3, 2)).After;
        var second = Accepted(first, new CountPages(Tag, 1_400), On(2026, 3, 12));
        var third = Accepted(second.After, new CountPages(Tag, 1_500), On(2026, 3, 20));

        Assert.Equal([new MonthUsage(new YearMonth(2026, 3), 400, IsSpread: false)], second.Usage.AsEnumerable());
        Assert.Equal([new MonthUsage(new YearMonth(2026, 3), 500, IsSpread: false)], third.Usage.AsEnumerable());
    }

    [Fact]
    public void Pages_over_several_months_are_spread_by_days_and_add_up()
    {
        var first = Accepted(Printer, new CountPages(Tag, 0), On(2026, 1, 22)).After;

        var usage = Accepted(first, new CountPages(Tag, 1_001), On(2026, 4, 2)).Usage;

        Assert.Equal([1, 2, 3, 4], usage.Select(month => month.Month.Month));
        Assert.Equal(1_001, usage.Sum(month => month.Pages));
        Assert.All(usage, month => Assert.True(month.IsSpread));
        Assert.InRange(usage[1].Pages, 390, 410);
        Assert.InRange(usage[2].Pages, 430, 450);
    }

    [Fact]
    public void A_counter_that_nobody_read_for_years_gives_its_pages_to_the_last_two()
    {
        var first = Accepted(Printer, new CountPages(Tag, 0), On(2016, 1, 1)).After;

        var usage = Accepted(first, new CountPages(Tag, 240_000), On(2026, 4, 2)).Usage;

        Assert.Equal(SpreadPages.MostMonths, usage.Length);
        Assert.Equal(240_000, usage.Sum(month => month.Pages));
    }

    [Fact]
    public void A_counter_below_the_last_is_refused_with_the_last_unless_it_was_reset()
    {
        var counted = Accepted(Printer, new CountPages(Tag, 5_000), On(2026, 3, 2)).After;

        Assert.Equal(
            new MeterDecision.Refused(new MeterRefusal.BelowLast(4_999, 5_000, On(2026, 3, 2))),
            new CountPages(Tag, 4_999).Decide(counted, Eric, Berlin, On(2026, 3, 5)));
        var reset = Accepted(counted, new CountPages(Tag, 120, WasReset: true), On(2026, 3, 5));
        Assert.Equal((120, 120), (reset.After.Meter.Pages, Assert.Single(reset.Usage).Pages));
    }

    [Fact]
    public void The_same_words_again_are_one_reading()
    {
        var counted = Accepted(Printer, new CountPages(Tag, 5_000), On(2026, 3, 2)).After;
        var replaced = Accepted(counted, new ReplaceToner(Tag, TonerColour.Black), On(2026, 3, 2)).After;

        Assert.IsType<MeterDecision.AlreadyDone>(new CountPages(Tag, 5_000).Decide(counted, Eric, Berlin, On(2026, 3, 2) + Duration.FromMinutes(2)));
        Assert.IsType<MeterDecision.AlreadyDone>(new ReplaceToner(Tag, TonerColour.Black).Decide(replaced, Eric, Berlin, On(2026, 3, 2)));
        Assert.IsType<MeterDecision.Accepted>(new ReplaceToner(Tag, TonerColour.Black).Decide(replaced, Eric, Berlin, On(2026, 5, 2)));
    }

    [Fact]
    public void A_cartridge_that_is_told_again_after_another_colour_is_one()
    {
        var black = Accepted(Printer, new ReplaceToner(Tag, TonerColour.Black), On(2026, 3, 2)).After;
        var cyan = Accepted(black, new ReplaceToner(Tag, TonerColour.Cyan), On(2026, 3, 2) + Duration.FromMinutes(1)).After;

        Assert.IsType<MeterDecision.AlreadyDone>(
            new ReplaceToner(Tag, TonerColour.Black).Decide(cyan, Eric, Berlin, On(2026, 3, 2) + Duration.FromMinutes(2)));
    }

    [Fact]
    public void The_same_counter_on_another_day_is_a_reading_without_pages_and_later_pages_are_of_later_days()
    {
        var first = Accepted(Printer, new CountPages(Tag, 5_000), On(2026, 3, 2)).After;
        var still = Accepted(first, new CountPages(Tag, 5_000), On(2026, 4, 1));
        var later = Accepted(still.After, new CountPages(Tag, 5_300), On(2026, 4, 20));

        Assert.Equal(
            [new MonthUsage(new YearMonth(2026, 3), 0, IsSpread: false), new MonthUsage(new YearMonth(2026, 4), 0, IsSpread: false)],
            still.Usage.AsEnumerable());
        Assert.Equal([new MonthUsage(new YearMonth(2026, 4), 300, IsSpread: false)], later.Usage.AsEnumerable());
    }

    [Fact]
    public void A_new_cartridge_remembers_the_counter_at_which_it_came()
    {
        var counted = Accepted(Printer, new CountPages(Tag, 5_000), On(2026, 3, 2)).After;

        var accepted = Accepted(counted, new ReplaceToner(Tag, TonerColour.Cyan), On(2026, 3, 4));

        Assert.Equal(new MeterReading(MeterAction.TonerReplaced, Eric.Named, On(2026, 3, 4), 5_000, TonerColour.Cyan, 100), Assert.Single(accepted.Readings));
        Assert.Equal(new PerColour<int>(Cyan: 100), accepted.After.Meter.Toner);
    }

    [Fact]
    public void Only_the_back_office_reads_and_only_what_is_not_retired()
    {
        Assert.Equal(new MeterDecision.Refused(new MeterRefusal.NotAllowed()), new CountPages(Tag, 1).Decide(Printer, Emma, Berlin, On(2026, 3, 2)));
        Assert.Equal(new MeterDecision.Refused(new MeterRefusal.Retired()), new CountPages(Kettle.Tag, 1).Decide(Kettle, Eric, Berlin, On(2026, 3, 2)));
    }

    private static MeterDecision.Accepted Accepted(Asset asset, ReadMeter command, Instant now) =>
        Assert.IsType<MeterDecision.Accepted>(command.Decide(asset, Eric, Berlin, now));

    private static Instant On(int year, int month, int day) => Berlin.AtLeniently(new LocalDateTime(year, month, day, 12, 0)).ToInstant();
}
