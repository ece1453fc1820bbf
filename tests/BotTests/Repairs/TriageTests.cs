using BackOffice.BotTests.Harness;
using NodaTime;

namespace BackOffice.BotTests.Repairs;

/// <summary>Monday, 1 March 2027, in an office that works from 8 to 17.</summary>
public sealed class TriageTests : OfficeTest
{
    [Fact]
    public async Task The_executive_overrides_the_urgency_and_the_list_and_the_targets_follow()
    {
        await MeetAsync(Emma, Eric);
        var first = await ReportAsync(Emma);
        Office.Time.Advance(Duration.FromMinutes(1));
        var second = await ReportAsync(Emma, "the copier on floor 2 is broken");

        await PressAsync(Eric, "Set urgency", ("urgency", "Urgent"));

        await Eric.SaysAsync("open repairs");
        Assert.Matches($"(?s)Show {second}.*Show {first}", Eric.LastCard().Words);
        Assert.Contains("Nobody can work", Emma.LastCard().Words, StringComparison.Ordinal);
        Assert.Contains("13:31", Emma.LastCard().Words, StringComparison.Ordinal);
        await Eric.SaysAsync(second);
        await Office.SettledAsync();
        await PressAsync(Eric, "History");
        Assert.Contains("Urgency set by Eric Executive: nobody can work", Eric.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_takes_it_repairs_it_and_everybody_sees_that()
    {
        await MeetAsync(Emma, Eric);
        await ReportAsync(Emma);

        await PressAsync(Eric, "Take it myself");

        Assert.Contains("In progress", Emma.LastCard().Words, StringComparison.Ordinal);
        Assert.Contains("Technician\nEric Executive", Emma.LastCard().Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Answer due", Emma.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_visit_stands_on_the_card_and_in_the_list_and_rings_the_reporter()
    {
        await MeetAsync(Emma, Eric);
        var id = await ReportAsync(Emma);
        var before = Emma.Chat.FromBot.Length;

        await PressAsync(Eric, "Set visit", ("visit", "2027-03-03"));

        Assert.Equal(before + 1, Emma.Chat.FromBot.Length);
        Assert.Equal($"Somebody comes for {id}, Printer · Floor 3, on Wed, Mar 3, 2027.", Emma.Chat.FromBot[^1].Summary);
        Assert.Contains("Visit\nWed, Mar 3, 2027", Emma.LastCard().Words, StringComparison.Ordinal);
        await Eric.SaysAsync("open repairs");
        Assert.Contains("Visit Wed, Mar 3", Eric.LastCard().Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2027-02-28", "Please choose a day between Mon, Mar 1, 2027 and ")]
    [InlineData("2029-03-01", "Please choose a day between")]
    [InlineData("soon", "Please choose a day.")]
    public async Task A_visit_on_no_possible_day_is_asked_for_again(string day, string expected)
    {
        await MeetAsync(Emma, Eric);
        var id = await ReportAsync(Emma);

        var answer = await PressAsync(Eric, "Set visit", ("visit", day));

        Assert.Contains(expected, answer.Words, StringComparison.Ordinal);
        Assert.Equal(day, Eric.LastCard().Shown("visit"));
        Assert.Single(await Office.Rows.HistoryAsync(id));
    }

    [Fact]
    public async Task Waiting_for_parts_stops_the_clock_and_the_executive_is_reminded_on_the_day()
    {
        await MeetAsync(Emma, Eric, Olga);
        var id = await ReportAsync(Emma);
        await PressAsync(Eric, "Wait for it", ("part", "Pickup roller"), ("expected", "2027-03-08"));
        Assert.Contains("Waiting for parts", Emma.LastCard().Words, StringComparison.Ordinal);
        Assert.Contains("Pickup roller, expected Mon, Mar 8, 2027", Emma.LastCard().Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Fix due", Emma.LastCard().Words, StringComparison.Ordinal);

        await Office.PassAsync(Duration.FromDays(6), Duration.FromHours(12));
        Assert.Equal(["Reported", "PartsAwaited"], await HistoryAsync(id));
        await Office.PassAsync(Duration.FromDays(1), Duration.FromHours(12));
        Assert.Equal(["Reported", "PartsAwaited", "PartsExpected"], await HistoryAsync(id));
        Assert.Equal($"The parts for {id}, Printer · Floor 3, should be here today.", Eric.Chat.FromBot[^1].Summary);

        await PressAsync(Eric, "Parts are here");
        Assert.Contains("In progress", Emma.LastCard().Words, StringComparison.Ordinal);
        Assert.Contains("Fix due", Emma.LastCard().Words, StringComparison.Ordinal);
        Assert.Single(await Office.Rows.DueAsync());
    }

    [Fact]
    public async Task A_part_without_a_day_keeps_what_was_typed()
    {
        await MeetAsync(Emma, Eric);
        await ReportAsync(Emma);

        var answer = await Eric.LastCard().PressAnywayAsync("Wait for it", ("part", "Pickup roller"));

        Assert.Contains("Please choose a day.", answer.Words, StringComparison.Ordinal);
        Assert.Equal("Pickup roller", Eric.LastCard().Shown("part"));
        await PressAsync(Eric, "Wait for it", ("expected", "2027-03-08"));
        Assert.Contains("Waiting for parts", Emma.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_who_take_it_at_once_one_does_and_the_other_is_told()
    {
        await MeetAsync(Emma, Eric, Olga);
        var id = await ReportAsync(Emma);
        await Olga.SaysAsync(id);
        await Office.SettledAsync();

        var answers = await Task.WhenAll(Eric.LastCard().PressAsync("Take it myself"), Olga.LastCard().PressAsync("Take it myself"));
        await Office.SettledAsync();

        Assert.Single(answers, answer => answer.Words.Contains("This changed while you were looking: taken by", StringComparison.Ordinal));
        Assert.Equal(2, (await Office.Rows.HistoryAsync(id)).Count);
    }

    [Fact]
    public async Task A_reporter_cannot_plan()
    {
        await MeetAsync(Emma, Eric);
        var id = await ReportAsync(Emma);

        foreach (var verb in new[] { "repair.take", "repair.urgency", "repair.visit", "repair.parts", "repair.arrived" })
        {
            var answer = await Emma.PressesAsync(
                Teammates.Data(verb, id, 1, ("urgency", "Urgent"), ("visit", "2027-03-03"), ("part", "Roller"), ("expected", "2027-03-08")), verb, message: null);
            Assert.Contains("That is for the back office to do.", answer.Words, StringComparison.Ordinal);
        }

        Assert.Single(await Office.Rows.HistoryAsync(id));
    }

    private async Task<IEnumerable<string>> HistoryAsync(string id) => (await Office.Rows.HistoryAsync(id)).Select(row => row.GetString("What"));
}
