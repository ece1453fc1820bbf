using BackOffice.Domain.Office;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace BackOffice.UnitTests.Domain;

/// <summary>What holds in any zone, for any hours, holidays and instants: around every change of clocks of some years.</summary>
public class WorkingHoursPropertyTests
{
    private static readonly Instant Start = Instant.FromUtc(2026, 1, 1, 0, 0);

    private static readonly Gen<WorkingHours> Offices =
        from zone in Gen.Elements("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia", "Etc/UTC")
        from opens in Gen.Choose(0, 23 * 60)
        from length in Gen.Choose(1, (24 * 60) - 1)
        from days in Gen.Choose(1, 127)
        from holidays in Gen.Choose(0, 700).ArrayOf()
        let closes = Math.Min(opens + length, (24 * 60) - 1)
        select new WorkingHours(
            DateTimeZoneProviders.Tzdb[zone],
            LocalTime.FromMinutesSinceMidnight(opens),
            LocalTime.FromMinutesSinceMidnight(closes),
            Enumerable.Range(0, 7).Where(day => (days & (1 << day)) != 0).Select(day => (IsoDayOfWeek)(day + 1)),
            holidays.Select(day => new LocalDate(2026, 1, 1).PlusDays(day)));

    private static readonly Gen<Instant> Instants = from minute in Gen.Choose(0, 2 * 366 * 24 * 60) select Start + Duration.FromMinutes(minute);
    private static readonly Gen<Duration> Durations = from minute in Gen.Choose(0, 7 * 24 * 60) select Duration.FromMinutes(minute);

    private static readonly Arbitrary<(WorkingHours Office, Instant From, Duration Working, Duration More)> Cases =
        (from office in Offices
         from start in Instants
         from working in Durations
         from more in Durations
         select (office, start, working, more)).ToArbitrary();

    private static readonly Arbitrary<(WorkingHours Office, Instant[] Times)> Moments =
        (from office in Offices
         from times in Instants.ArrayOf(3)
         select (office, times.Order().ToArray())).ToArbitrary();

    [Fact]
    public void What_was_added_lies_between() => Prop.ForAll(Cases, drawn =>
        Assert.Equal(drawn.Working, drawn.Office.Between(drawn.From, drawn.Office.Add(drawn.From, drawn.Working)))).QuickCheckThrowOnFailure();

    [Fact]
    public void No_earlier_instant_would_do() => Prop.ForAll(Cases, drawn =>
    {
        var end = drawn.Office.Add(drawn.From, drawn.Working + Duration.FromMinutes(1));
        Assert.True(drawn.Office.Between(drawn.From, end - Duration.FromTicks(1)) < drawn.Working + Duration.FromMinutes(1));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void More_work_ends_later() => Prop.ForAll(Cases, drawn =>
        Assert.True(drawn.Office.Add(drawn.From, drawn.Working + drawn.More) >= drawn.Office.Add(drawn.From, drawn.Working))).QuickCheckThrowOnFailure();

    [Fact]
    public void Work_may_be_added_in_parts() => Prop.ForAll(Cases, drawn =>
        Assert.Equal(
            drawn.Office.Add(drawn.From, drawn.Working + drawn.More),
            drawn.Office.Add(drawn.Office.Add(drawn.From, drawn.Working), drawn.More))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_later_start_ends_no_earlier() => Prop.ForAll(Cases, drawn =>
        Assert.True(drawn.Office.Add(drawn.From + drawn.More, drawn.Working) >= drawn.Office.Add(drawn.From, drawn.Working))).QuickCheckThrowOnFailure();

    [Fact]
    public void Times_between_add_up_and_never_pass_what_has_elapsed() => Prop.ForAll(Moments, drawn =>
    {
        var (office, (first, second, third)) = (drawn.Office, (drawn.Times[0], drawn.Times[1], drawn.Times[2]));
        Assert.Equal(office.Between(first, third), office.Between(first, second) + office.Between(second, third));
        Assert.InRange(office.Between(first, third), Duration.Zero, third - first);
    }).QuickCheckThrowOnFailure();
}
