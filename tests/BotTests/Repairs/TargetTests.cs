using BackOffice.BotTests.Harness;
using NodaTime;

namespace BackOffice.BotTests.Repairs;

/// <summary>An office in Berlin that works from 8 to 17 on weekdays, closed on Good Friday and Easter Monday 2027. The clocks go forward in that weekend.</summary>
public sealed class TargetTests : OfficeTest
{
    private static readonly Duration QuarterHour = Duration.FromMinutes(15);

    protected override OfficePlan Plan => OfficePlan.Usual with
    {
        Settings = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Office:TimeZone"] = "Europe/Berlin",
            ["Office:Holidays:0"] = "2027-03-26",
            ["Office:Holidays:1"] = "2027-03-29",
        },
    };

    [Fact]
    public async Task Over_a_weekend_a_holiday_and_a_change_of_clocks_only_working_time_counts()
    {
        // Thursday, 25 March, 16:00 in Berlin, which is 15:00 UTC.
        await MeetAsync(Emma, Eric, Olga);
        await UntilAsync(Instant.FromUtc(2027, 3, 25, 15, 0));
        var id = await ReportAsync(Emma);
        Assert.Contains("Response due", Eric.LastCard().Words, StringComparison.Ordinal);

        // Thursday 16:00 to 17:00, then Tuesday from 8:00, which is 6:00 UTC in summer: three hours of four are over at 10:00.
        await UntilAsync(Instant.FromUtc(2027, 3, 30, 7, 45));
        Assert.Equal(["Reported"], await HistoryAsync(id));
        await UntilAsync(Instant.FromUtc(2027, 3, 30, 8, 0));
        Assert.Equal(["Reported", "AnswerDueSoon"], await HistoryAsync(id));
        Assert.DoesNotContain(Olga.Cards(), card => card.Words.Contains(id, StringComparison.Ordinal));

        await UntilAsync(Instant.FromUtc(2027, 3, 30, 9, 0));
        Assert.Equal(["Reported", "AnswerDueSoon", "AnswerOverdue"], await HistoryAsync(id));
        Assert.Contains("overdue", Olga.LastCard().Words, StringComparison.Ordinal);
        Assert.Contains("Start", Olga.LastCard().Buttons);
    }

    [Fact]
    public async Task The_executive_is_rung_before_the_target_and_both_when_it_is_missed()
    {
        await MeetAsync(Emma, Eric, Olga);
        var id = await ReportAsync(Emma);
        var (eric, olga) = (Eric.Chat.FromBot.Length, Olga.Chat.FromBot.Length);

        await Office.PassAsync(Duration.FromHours(3), QuarterHour);
        Assert.Equal((eric + 1, olga), (Eric.Chat.FromBot.Length, Olga.Chat.FromBot.Length));
        Assert.Equal("A response is due soon: " + id + ", Printer · Floor 3.", Eric.Chat.FromBot[^1].Summary);

        await Office.PassAsync(Duration.FromHours(1), QuarterHour);
        Assert.Equal((eric + 2, olga + 1), (Eric.Chat.FromBot.Length, Olga.Chat.FromBot.Length));
        await PressAsync(Olga, "History");
        Assert.Contains("Escalated: no response in time", Olga.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_from_before_a_reminder_still_takes_a_press()
    {
        await MeetAsync(Emma, Eric);
        var id = await ReportAsync(Emma);
        var card = Eric.LastCard();
        await Office.PassAsync(Duration.FromHours(3), QuarterHour);

        await card.PressAsync("Assign", ("technician", "Sam Smith"));

        Assert.Equal(["Reported", "AnswerDueSoon", "Assigned"], await HistoryAsync(id));
    }

    [Fact]
    public async Task An_answer_in_time_leaves_only_the_repair_to_be_watched()
    {
        await MeetAsync(Emma, Eric);
        var id = await ReportAsync(Emma);
        await PressAsync(Eric, "Start");
        Assert.DoesNotContain("Response due", Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.Contains("Fix due", Emma.LastCard().Words, StringComparison.Ordinal);

        // Monday 10:30 to Tuesday 15:00 are 13.5 hours of work.
        await Office.PassAsync(Duration.FromHours(29), QuarterHour);

        Assert.Equal(["Reported", "Started", "FixDueSoon"], await HistoryAsync(id));
    }

    [Fact]
    public async Task A_question_stops_the_clock_until_it_is_answered_and_its_reporter_is_reminded_once()
    {
        await MeetAsync(Emma, Eric);
        var id = await ReportAsync(Emma);
        await PressAsync(Eric, "Send question", ("question", "Which tray?"));
        var (emma, eric) = (Emma.Chat.FromBot.Length, Eric.Chat.FromBot.Length);

        await Office.PassAsync(Duration.FromDays(14), Duration.FromHours(12));
        Assert.Equal(["Reported", "Asked", "AnswerMissing"], await HistoryAsync(id));
        Assert.Equal((emma + 1, eric), (Emma.Chat.FromBot.Length, Eric.Chat.FromBot.Length));
        Assert.Equal($"There is still a question for you about {id}, Printer · Floor 3.", Emma.Chat.FromBot[^1].Summary);
        Assert.Empty(await Office.Rows.DueAsync());
        await PressAsync(Emma, "Send answer", ("answer", "The lower one"));

        Assert.Single(await Office.Rows.DueAsync());
    }

    [Fact]
    public async Task What_nobody_confirms_is_asked_about_once_more_and_closed_after_five_days_of_work()
    {
        await MeetAsync(Emma, Eric, Niamh);
        var id = await ReportAsync(Emma);
        await Niamh.FormAsync(JammedPrinter);
        await PressAsync(Niamh, "Me too");
        await PressAsync(Eric, "Mark as fixed", ("resolution", "Took the paper out."));

        // Monday 10:30: a day of work later it is Tuesday 10:30.
        await UntilAsync(Instant.FromUtc(2027, 3, 2, 9, 35));
        Assert.Equal(["Reported", "Joined", "Resolved", "ConfirmationMissing"], await HistoryAsync(id));
        Assert.Equal($"Does it work again? {id}, Printer · Floor 3.", Emma.Chat.FromBot[^1].Summary);
        Assert.Contains("Yes, it works", Emma.LastCard().Buttons);

        await UntilAsync(Instant.FromUtc(2027, 3, 8, 9, 25));
        Assert.Single(await Office.Rows.StartingWithAsync("open|repair|"));
        await UntilAsync(Instant.FromUtc(2027, 3, 8, 9, 45));

        Assert.Equal("TakenAsGood", (await HistoryAsync(id)).Last());
        Assert.Empty(await Office.Rows.StartingWithAsync("open|repair|"));
        Assert.All([Emma, Niamh], person => Assert.Contains("is closed: nobody said that it still fails", person.Chat.FromBot[^1].Summary, StringComparison.Ordinal));
        Assert.Empty(await Office.Rows.DueAsync());
    }

    [Fact]
    public async Task What_somebody_still_complains_of_in_a_comment_is_not_closed_by_itself()
    {
        await MeetAsync(Emma, Eric);
        var id = await ReportAsync(Emma);
        await PressAsync(Eric, "Mark as fixed", ("resolution", "Took the paper out."));
        await Office.PassAsync(Duration.FromDays(1), Duration.FromHours(6));
        await PressAsync(Emma, "Send comment", ("comment", "It still jams."));

        await Office.PassAsync(Duration.FromDays(20), Duration.FromHours(12));

        Assert.Equal(["Reported", "Resolved", "ConfirmationMissing", "Commented"], await HistoryAsync(id));
        Assert.Single(await Office.Rows.StartingWithAsync("open|repair|"));
    }

    [Fact]
    public async Task A_reminder_that_comes_late_leaves_its_reader_time()
    {
        await MeetAsync(Emma, Eric);
        var id = await ReportAsync(Emma);
        await PressAsync(Eric, "Mark as fixed", ("resolution", "Took the paper out."));
        await Office.KillBotAsync();
        Office.Time.Advance(Duration.FromDays(20));

        await Office.StartBotAsync();
        await Office.DueDoneAsync();
        Assert.Equal("ConfirmationMissing", (await HistoryAsync(id)).Last());
        await Office.PassAsync(Duration.FromDays(7), Duration.FromHours(12));

        Assert.Equal("TakenAsGood", (await HistoryAsync(id)).Last());
    }

    [Fact]
    public async Task What_still_fails_is_open_again_and_its_next_fix_is_asked_about_anew()
    {
        await MeetAsync(Emma, Eric);
        var id = await ReportAsync(Emma);
        await PressAsync(Eric, "Mark as fixed", ("resolution", "Took the paper out."));
        await Office.PassAsync(Duration.FromDays(2), Duration.FromHours(6));
        await PressAsync(Emma, "No, still broken");
        await PressAsync(Eric, "Mark as fixed", ("resolution", "New roller."));

        await Office.PassAsync(Duration.FromDays(2), Duration.FromHours(6));

        Assert.Equal(["Reported", "Resolved", "ConfirmationMissing", "Reopened", "Resolved", "ConfirmationMissing"], await HistoryAsync(id));
    }

    [Fact]
    public async Task A_reminder_that_came_due_while_the_bot_was_down_is_told_once_when_it_is_back()
    {
        await MeetAsync(Emma, Eric);
        var id = await ReportAsync(Emma);
        await Office.KillBotAsync();
        Office.Time.Advance(Duration.FromHours(3));

        await Office.StartBotAsync();
        await Office.DueDoneAsync();

        Assert.Equal(["Reported", "AnswerDueSoon"], await HistoryAsync(id));
    }

    [Theory]
    [InlineData("Repairs:Targets:Urgent:Respond", "0", "Repairs:Targets:Urgent:Respond is 0: it must be working hours")]
    [InlineData("Repairs:RemindReporterAfter", "-1", "Repairs:RemindReporterAfter is -1: it must be working hours")]
    [InlineData("Repairs:CloseAfter", "8", "Repairs:CloseAfter (8) is not longer than Repairs:RemindReporterAfter (9)")]
    [InlineData("Repairs:CloseAfter", "1e9", "Repairs:CloseAfter is 1000000000: it must be working hours")]
    [InlineData("Repairs:Targets:Low:Respond", "50", "Repairs:Targets:Low:Respond (50) is longer than Repairs:Targets:Low:Repair (45).")]
    public async Task A_wrong_target_is_named(string key, string value, string expected)
    {
        var settings = new Dictionary<string, string?>(StringComparer.Ordinal) { [key] = value };
        var refused = await Assert.ThrowsAsync<Microsoft.Extensions.Options.OptionsValidationException>(
            () => TestOffice.OpenAsync(OfficePlan.Usual with { Settings = settings }));

        Assert.Contains(expected, refused.Message, StringComparison.Ordinal);
    }

    private Task UntilAsync(Instant at) => Office.PassAsync(at - Office.Time.GetCurrentInstant(), at - Office.Time.GetCurrentInstant());

    private async Task<IEnumerable<string>> HistoryAsync(string id) => (await Office.Rows.HistoryAsync(id)).Select(row => row.GetString("What"));
}
