using BackOffice.Domain;
using BackOffice.Domain.Equipment;
using NodaTime;
using static BackOffice.UnitTests.Samples.SampleAssets;
using static BackOffice.UnitTests.Samples.SamplePeople;

namespace BackOffice.UnitTests.Domain;

public class CorrectCountTests
{
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    [Fact]
    public void A_mistyped_counter_takes_its_pages_with_it()
    {
        var mistyped = Counted(Counted(Printer, 120_000, On(1, 20)), 1_203_440, On(2, 10));

        var right = Corrected(mistyped, 120_344, On(2, 12));

        Assert.Equal((120_344, On(2, 12)), (right.After.Meter.Pages, right.After.Meter.CountedAt));
        Assert.Equal([1, 2], right.Usage.Select(month => month.Month.Month));
        Assert.Equal(344, right.Usage.Sum(month => month.Pages));
        Assert.Equal(MeterAction.CountCorrected, Assert.Single(right.Readings).What);
        Assert.Equal(356, Assert.IsType<MeterDecision.Accepted>(Decided(new CountPages(Tag, 120_700), right.After, On(2, 20))).After.Meter.Month!.Pages - right.Usage[1].Pages);
    }

    [Fact]
    public void The_very_first_counter_can_be_corrected()
    {
        var right = Corrected(Counted(Printer, 1_203_440, On(2, 10)), 120_344, On(2, 12));

        Assert.Equal(120_344, right.After.Meter.Pages);
        Assert.Empty(right.Usage);
    }

    [Fact]
    public void A_correction_can_be_corrected_and_told_twice_is_one()
    {
        var mistyped = Counted(Counted(Printer, 1_000, On(2, 2)), 15_000, On(2, 10));
        var still = Corrected(mistyped, 1_510, On(2, 11)).After;

        Assert.IsType<MeterDecision.AlreadyDone>(Decided(new CorrectCount(Tag, 1_510), still, On(2, 11)));
        Assert.Equal(500, Assert.Single(Corrected(still, 1_500, On(2, 12)).Usage).Pages);
    }

    [Fact]
    public void A_correction_below_the_reading_before_is_refused_unless_the_counter_was_reset()
    {
        var mistyped = Counted(Counted(Printer, 1_000, On(2, 2)), 15_000, On(2, 10));
        var reset = Assert.IsType<MeterDecision.Accepted>(Decided(new CountPages(Tag, 120, WasReset: true), Counted(Printer, 1_000, On(2, 2)), On(2, 10))).After;

        Assert.Equal(
            new MeterDecision.Refused(new MeterRefusal.BelowTheOneBefore(1_000, On(2, 2))),
            Decided(new CorrectCount(Tag, 999), mistyped, On(2, 11)));
        Assert.Equal(12, Assert.Single(Corrected(reset, 12, On(2, 11)).Usage).Pages);
    }

    [Theory]
    [InlineData(1_240, 1_500)]
    [InlineData(1_700, 2_000)]
    public void A_turn_that_a_mistyped_counter_brought_counts_only_if_the_right_one_brings_it(long right, long next)
    {
        var planned = Counted(Printer, 1_000, On(2, 2)) with { Plans = [Plan(mark: 1_500)] };
        var mistyped = Counted(planned, 12_400, On(2, 10));
        var done = mistyped with { Plans = [mistyped.Plans[0].AfterTurn(mistyped.Meter, CaseId.Parse("REP-00003"), Samples.SampleFaults.Hours, On(2, 10))] };
        Assert.Equal(12_500, done.Plans[0].NextPages);

        Assert.Equal(next, Corrected(done, right, On(2, 11)).After.Plans[0].NextPages);
    }

    [Fact]
    public void A_mark_that_a_mistyped_counter_set_is_set_by_the_right_one()
    {
        var unread = Printer with { Plans = [Plan(mark: null)] };

        Assert.Equal(1_740, Corrected(Counted(unread, 12_400, On(2, 10)), 1_240, On(2, 11)).After.Plans[0].NextPages);
    }

    private static MaintenancePlan Plan(long? mark) =>
        new(1, "Change the drum", new MaintenanceInterval(500, IntervalUnit.Pages), Eric.Named, CaseId.Parse("REP-00002"), null, null, mark);

    private static Asset Counted(Asset asset, long pages, Instant now) =>
        Assert.IsType<MeterDecision.Accepted>(Decided(new CountPages(Tag, pages), asset, now)).After;

    private static MeterDecision.Accepted Corrected(Asset asset, long pages, Instant now) =>
        Assert.IsType<MeterDecision.Accepted>(Decided(new CorrectCount(Tag, pages), asset, now));

    private static MeterDecision Decided(ReadMeter command, Asset asset, Instant now) => command.Decide(asset, Eric, Berlin, now);

    private static Instant On(int month, int day) => Berlin.AtLeniently(new LocalDateTime(2026, month, day, 12, 0)).ToInstant();
}
