using System.Text.Json.Nodes;
using BackOffice.Domain.Calendars;
using BackOffice.GraphTests.Harness;
using BackOffice.Playground.DemoOffice;
using NodaTime;

namespace BackOffice.GraphTests.Calendars;

/// <summary>When people and rooms are taken, and when they work.</summary>
public sealed class FreeBusyTests : GraphTest
{
    private static readonly Interval Week = new(Instant.FromUtc(2027, 3, 1, 0, 0), Instant.FromUtc(2027, 3, 8, 0, 0));
    private static readonly string Mail = DemoPeople.Eric.Mail;

    [Fact]
    public async Task Each_kind_of_entry_takes_its_time_and_what_leaves_people_free_takes_none()
    {
        foreach (var (hour, showAs) in new[] { (9, "busy"), (10, "tentative"), (11, "oof"), (12, "free"), (13, "workingElsewhere") })
        {
            Emulator.Calendars.Add(Eric.Value, "Something", At(hour).ToDateTimeOffset(), At(hour + 1).ToDateTimeOffset(), showAs);
        }

        var time = await ReadAsync(Mail);

        Assert.Equal(
            [
                new TakenTime(At(9), At(10), TakenAs.Busy),
                new TakenTime(At(10), At(11), TakenAs.Tentative),
                new TakenTime(At(11), At(12), TakenAs.OutOfOffice),
            ],
            time.Taken.ToArray());
        Assert.False(time.IsUnknown);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(45)]
    [InlineData((61 * 24 * 60) + 3)]
    public async Task A_time_may_be_as_short_as_it_is_or_leave_a_short_rest(int minutes)
    {
        Emulator.Calendars.Add(Eric.Value, "Something", At(9).ToDateTimeOffset(), At(10).ToDateTimeOffset());

        var found = await Times().FindAsync([Mail], new Interval(At(9), At(9) + Duration.FromMinutes(minutes)), CancellationToken.None);

        Assert.Equal(At(9), Assert.Single(found[Mail].Taken).Start);
    }

    [Fact]
    public async Task Rooms_are_read_like_people()
    {
        Emulator.Calendars.Add(DemoRooms.Zeppelin.ObjectId, "Workshop", At(9).ToDateTimeOffset(), At(17).ToDateTimeOffset());

        Assert.Equal([new TakenTime(At(9), At(17), TakenAs.Busy)], (await ReadAsync(DemoRooms.Zeppelin.Mail)).Taken.ToArray());
    }

    [Fact]
    public async Task Who_cannot_be_read_is_unknown_and_never_free()
    {
        Emulator.Absences.Close(Eric.Value);

        var found = await Times().FindAsync([Mail, "nobody@example.com", DemoPeople.Emma.Mail], Week, CancellationToken.None);

        Assert.Equal(3, found.Count);
        Assert.True(found[Mail].IsUnknown);
        Assert.True(found["nobody@example.com"].IsUnknown);
        Assert.False(found[DemoPeople.Emma.Mail].IsUnknown);
    }

    [Fact]
    public async Task Calendars_that_the_product_may_not_read_are_all_unknown()
    {
        Emulator.Troubles.Refuse("/getSchedule", 403);

        Assert.True((await ReadAsync(Mail)).IsUnknown);
    }

    [Fact]
    public async Task A_quarter_of_a_year_is_read_in_parts()
    {
        var quarter = new Interval(Week.Start, Week.Start + Duration.FromDays(90));
        Emulator.Calendars.Add(Eric.Value, "Early", At(9).ToDateTimeOffset(), At(10).ToDateTimeOffset());
        Emulator.Calendars.Add(Eric.Value, "Late", (At(9) + Duration.FromDays(80)).ToDateTimeOffset(), (At(10) + Duration.FromDays(80)).ToDateTimeOffset());

        var found = await Times().FindAsync([Mail], quarter, CancellationToken.None);

        Assert.Equal([At(9), At(9) + Duration.FromDays(80)], found[Mail].Taken.Select(taken => taken.Start));
    }

    [Theory]
    [InlineData("W. Europe Standard Time", "Europe/Berlin")]
    [InlineData("India Standard Time", "Asia/Kolkata")]
    [InlineData("America/New_York", "America/New_York")]
    [InlineData("UTC", "Etc/UTC")]
    public async Task Working_hours_are_in_the_zone_that_the_mailbox_names(string named, string zone)
    {
        Emulator.Mailboxes.Change(Eric.Value, mailbox => mailbox with { TimeZone = named, WorkStarts = new(7, 30), WorkEnds = new(16, 0) });

        var hours = (await ReadAsync(Mail)).Hours!;

        Assert.Equal(zone, hours.Zone.Id);
        Assert.Equal((new LocalTime(7, 30), new LocalTime(16, 0)), (hours.Start, hours.End));
        Assert.Equal(Enum.GetValues<IsoDayOfWeek>().Where(day => day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Friday), hours.Days);
    }

    [Fact]
    public async Task Sunday_is_a_working_day_like_others()
    {
        Emulator.Mailboxes.Change(Eric.Value, mailbox => mailbox with { WorkingDays = ["sunday", "thursday"] });

        Assert.Equal([IsoDayOfWeek.Thursday, IsoDayOfWeek.Sunday], (await ReadAsync(Mail)).Hours!.Days.ToArray());
    }

    [Fact]
    public async Task A_zone_put_together_by_hand_goes_by_its_own_rules()
    {
        Emulator.Mailboxes.Change(Eric.Value, mailbox => mailbox with { WorkingZone = Central(withRules: true) });

        var zone = (await ReadAsync(Mail)).Hours!.Zone;

        Assert.Equal(Offset.FromHours(1), zone.GetUtcOffset(Instant.FromUtc(2027, 3, 28, 0, 59)));
        Assert.Equal(Offset.FromHours(2), zone.GetUtcOffset(Instant.FromUtc(2027, 3, 28, 1, 0)));
        Assert.Equal(Offset.FromHours(2), zone.GetUtcOffset(Instant.FromUtc(2027, 10, 31, 0, 59)));
        Assert.Equal(Offset.FromHours(1), zone.GetUtcOffset(Instant.FromUtc(2027, 10, 31, 1, 0)));
    }

    [Fact]
    public async Task A_zone_put_together_by_hand_may_have_no_summer()
    {
        Emulator.Mailboxes.Change(Eric.Value, mailbox => mailbox with
        {
            WorkingZone = new JsonObject { ["@odata.type"] = "#microsoft.graph.customTimeZone", ["name"] = "Customized Time Zone", ["bias"] = -345 },
        });

        var zone = (await ReadAsync(Mail)).Hours!.Zone;

        Assert.Equal(Offset.FromHoursAndMinutes(5, 45), zone.GetUtcOffset(Instant.FromUtc(2027, 7, 1, 0, 0)));
    }

    [Fact]
    public async Task A_zone_whose_rules_are_missing_gives_way_to_the_mailbox()
    {
        Emulator.Mailboxes.Change(Eric.Value, mailbox => mailbox with { TimeZone = "India Standard Time", WorkingZone = Central(withRules: false) });

        Assert.Equal("Asia/Kolkata", (await ReadAsync(Mail)).Hours!.Zone.Id);
    }

    [Fact]
    public async Task Hours_in_a_zone_that_nobody_knows_are_no_hours()
    {
        Emulator.Mailboxes.Change(Eric.Value, mailbox => mailbox with { TimeZone = "tzone://Microsoft/Custom" });

        var time = await ReadAsync(Mail);

        Assert.Null(time.Hours);
        Assert.False(time.IsUnknown);
    }

    private async Task<FreeBusy> ReadAsync(string mailbox) => (await Times().FindAsync([mailbox], Week, CancellationToken.None))[mailbox];

    private static Instant At(int hour) => Instant.FromUtc(2027, 3, 2, hour, 0);

    private static JsonObject Central(bool withRules)
    {
        var zone = new JsonObject { ["name"] = "Customized Time Zone" };
        if (withRules)
        {
            zone["@odata.type"] = "#microsoft.graph.customTimeZone";
            zone["bias"] = -60;
            zone["standardOffset"] = LastSunday(month: 10, "03:00:00.0000000");
            zone["daylightOffset"] = LastSunday(month: 3, "02:00:00.0000000");
            zone["daylightOffset"]!["daylightBias"] = -60;
        }

        return zone;
    }

    private static JsonObject LastSunday(int month, string time) => new()
    {
        ["time"] = time,
        ["dayOccurrence"] = 5,
        ["dayOfWeek"] = "sunday",
        ["month"] = month,
        ["year"] = 0,
    };
}
