using System.Text.Json.Nodes;
using BackOffice.BotTests.Harness;
using BackOffice.Playground.DemoOffice;
using NodaTime;

namespace BackOffice.BotTests.Interviews;

/// <summary>An office in Berlin, in the week in which its clocks change (Sunday, March 28, 2027), with people elsewhere.</summary>
public sealed class ZoneTests : InterviewTest
{
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    protected override OfficePlan Plan => OfficePlan.Usual with
    {
        OwnGraph = true,
        Settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Office:TimeZone"] = "Europe/Berlin", ["Interviews:Lunch"] = string.Empty },
    };

    [Fact]
    public async Task In_the_week_of_the_change_people_in_Kolkata_and_New_York_meet_within_everybodys_hours()
    {
        Live(DemoPeople.Niamh, "Asia/Kolkata");
        Live(DemoPeople.Jörg, "America/New_York");

        // Kolkata works until 17:00, 13:30 in Berlin before the change; New York begins at 08:00, 13:00 there: the one hour of both is half an hour.
        await Hanna.SaysAsync("interview Jane Doe with Niamh O'Brien or Emma Employee then Jörg Müller from March 25 to March 31");
        await Hanna.LastCard().PressAsync("Find times", ("role", "Analyst"), ("minutes", "30"), JanesMail);
        await Times(Hanna).PressAsync("Book");
        await Office.SettledAsync();

        var slot = (await OnlyAsync()).Booking!.Slot;
        Assert.Equal(2, slot.Rounds.Length);
        var newYork = slot.Rounds[1].Start.InZone(DateTimeZoneProviders.Tzdb["America/New_York"]).TimeOfDay;
        Assert.InRange(newYork, new LocalTime(8, 0), new LocalTime(16, 30));
        Assert.True(slot.Rounds[0].End <= slot.Rounds[1].Start);
    }

    [Fact]
    public async Task Before_and_after_the_change_the_same_hour_of_Berlin_is_another_one_of_Kolkata()
    {
        Live(DemoPeople.Niamh, "Asia/Kolkata");
        Live(DemoPeople.Emma, "Europe/Berlin");
        Live(DemoPeople.Hanna, "Europe/Berlin");

        await AskAsync("26", "2027-03-26");
        Assert.Contains("13:30", Times(Hanna).Words, StringComparison.Ordinal);
        await AskAsync("29", "2027-03-29");

        // At nine in Berlin it is 13:30 in Kolkata in winter, and 12:30 in summer.
        var start = new LocalDateTime(2027, 3, 29, 9, 0).InZoneStrictly(Berlin).ToInstant();
        Assert.Equal(new LocalTime(12, 30), start.InZone(DateTimeZoneProviders.Tzdb["Asia/Kolkata"]).TimeOfDay);
        Assert.Contains("12:30", Times(Hanna).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_zone_that_somebody_made_up_in_Outlook_is_read()
    {
        // Four and a half hours east of Greenwich, all year.
        Office.Graph.Mailboxes.Change(DemoPeople.Niamh.ObjectId, mailbox => mailbox with
        {
            WorkingZone = JsonNode.Parse("""
                {
                  "@odata.type": "#microsoft.graph.customTimeZone",
                  "name": "Customized Time Zone",
                  "bias": -270,
                  "standardOffset": { "time": "02:00:00.0000000", "dayOccurrence": 0, "dayOfWeek": "sunday", "month": 0, "year": 0 },
                  "daylightOffset": { "daylightBias": 0, "time": "02:00:00.0000000", "dayOccurrence": 0, "dayOfWeek": "sunday", "month": 0, "year": 0 }
                }
                """)!.AsObject(),
            WorkStarts = new TimeOnly(13, 30),
            WorkEnds = new TimeOnly(15, 0),
        });

        await Hanna.SaysAsync("interview Jane Doe for the analyst role with Niamh O'Brien tomorrow");
        await Times(Hanna).PressAsync("Book", JanesMail);
        await Office.SettledAsync();

        Assert.Equal(On(2, 9), (await OnlyAsync()).Booking!.Slot.Start);
    }

    [Fact]
    public async Task Nobody_free_in_two_weeks_is_said_with_the_day_that_would_do()
    {
        Busy(DemoPeople.Niamh, On(1, 0), Duration.FromDays(15));

        await Hanna.SaysAsync("interview Jane Doe for the analyst role with Niamh O'Brien in the next two weeks");

        Assert.Contains("Niamh has no free time", Hanna.LastCard().Words, StringComparison.Ordinal);
        Assert.Contains("Tue, Mar 16", Hanna.LastCard().Words, StringComparison.Ordinal);
    }

    private async Task AskAsync(string day, string date)
    {
        await Hanna.SaysAsync($"interview Jane Doe for the analyst role with Niamh O'Brien and Emma Employee on March {day}");
        Assert.Equal(1, Times(Hanna).Json.ToJsonString().Split(date).Length > 1 ? 1 : 0);
    }

    private void Live(DemoPerson person, string zone) =>
        Office.Graph.Mailboxes.Change(person.ObjectId, mailbox => mailbox with { TimeZone = zone });
}
