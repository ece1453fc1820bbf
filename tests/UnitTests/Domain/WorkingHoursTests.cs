using BackOffice.Domain.Office;
using NodaTime;
using NodaTime.Text;

namespace BackOffice.UnitTests.Domain;

/// <summary>Berlin, 8 to 17, Monday to Friday, closed on Easter Monday 2027. Clocks go forward on 28 March and back on 31 October 2027.</summary>
public class WorkingHoursTests
{
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];
    private static readonly IsoDayOfWeek[] MondayToFriday =
        [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday];

    private static readonly IsoDayOfWeek[] EveryDay = [.. MondayToFriday, IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday];
    private static readonly WorkingHours Usual = new(Berlin, new LocalTime(8, 0), new LocalTime(17, 0), MondayToFriday, [new LocalDate(2027, 3, 29)]);

    /// <summary>A night shift's office, which works while the clocks change.</summary>
    private static readonly WorkingHours Early = new(Berlin, new LocalTime(1, 0), new LocalTime(5, 0), EveryDay, []);

    [Theory]
    [InlineData("2027-03-02T09:00", 4, "2027-03-02T13:00", "within a day")]
    [InlineData("2027-03-02T15:00", 4, "2027-03-03T10:00", "over a night")]
    [InlineData("2027-03-02T13:00", 4, "2027-03-02T17:00", "up to the closing, not to the next opening")]
    [InlineData("2027-03-05T16:00", 2, "2027-03-08T09:00", "over a weekend")]
    [InlineData("2027-03-06T12:00", 1, "2027-03-08T09:00", "from a Saturday")]
    [InlineData("2027-03-02T06:00", 1, "2027-03-02T09:00", "from before the opening")]
    [InlineData("2027-03-02T20:00", 1, "2027-03-03T09:00", "from after the closing")]
    [InlineData("2027-03-26T16:00", 2, "2027-03-30T09:00", "over a weekend, a change of clocks and a holiday")]
    [InlineData("2027-10-29T16:00", 2, "2027-11-01T09:00", "over a weekend on which the clocks go back")]
    [InlineData("2027-03-02T09:00", 90, "2027-03-16T09:00", "over ten working days")]
    [InlineData("2027-03-06T12:00", 0, "2027-03-06T12:00", "no time at all")]
    public void Working_time_passes_only_while_the_office_is_open(string from, int hours, string to, string when) =>
        Assert.True(Local(to) == Usual.Add(Local(from), Duration.FromHours(hours)), when);

    [Theory]
    [InlineData("2027-03-02T09:00", "2027-03-02T13:30", 4.5)]
    [InlineData("2027-03-05T16:00", "2027-03-08T09:00", 2)]
    [InlineData("2027-03-06T09:00", "2027-03-07T17:00", 0)]
    [InlineData("2027-03-26T08:00", "2027-03-30T17:00", 18)]
    [InlineData("2027-03-02T13:00", "2027-03-02T09:00", 0)]
    [InlineData("2027-03-01T00:00", "2027-03-08T00:00", 45)]
    public void Between_two_instants_only_open_hours_count(string from, string to, double hours) =>
        Assert.Equal(Duration.FromHours(hours), Usual.Between(Local(from), Local(to)));

    [Fact]
    public void A_shift_is_an_hour_shorter_when_the_clocks_go_forward_in_it() =>
        Assert.Equal(Duration.FromHours(3), Early.Between(Local("2027-03-28T00:00"), Local("2027-03-28T12:00")));

    [Fact]
    public void A_shift_is_an_hour_longer_when_the_clocks_go_back_in_it() =>
        Assert.Equal(Duration.FromHours(5), Early.Between(Local("2027-10-31T00:00"), Local("2027-10-31T12:00")));

    [Fact]
    public void An_office_that_opens_in_the_skipped_hour_opens_when_the_clocks_jump()
    {
        var office = new WorkingHours(Berlin, new LocalTime(2, 30), new LocalTime(2, 45), EveryDay, []);
        Assert.Equal(Duration.Zero, office.Between(Local("2027-03-28T00:00"), Local("2027-03-28T12:00")));
        Assert.Equal(Local("2027-03-29T02:40"), office.Add(Local("2027-03-28T00:00"), Duration.FromMinutes(10)));
    }

    [Fact]
    public void Opening_on_a_holiday_is_the_opening_after_it() =>
        Assert.Equal(Local("2027-03-30T08:00"), Usual.OpeningOn(new LocalDate(2027, 3, 27)));

    [Theory]
    [InlineData(17, 8)]
    [InlineData(8, 8)]
    [InlineData(8, 0)]
    public void Hours_past_midnight_are_refused(int opens, int closes) => Assert.Throws<ArgumentException>(
        () => new WorkingHours(Berlin, new LocalTime(opens, 0), new LocalTime(closes, 0), MondayToFriday, []));

    [Fact]
    public void An_office_that_never_works_is_refused() => Assert.Throws<ArgumentException>(
        () => new WorkingHours(Berlin, new LocalTime(8, 0), new LocalTime(17, 0), [], []));

    private static Instant Local(string text) =>
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(text).Value.InZoneStrictly(Berlin).ToInstant();
}
