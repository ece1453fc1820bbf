using BackOffice.BotTests.Harness;
using BackOffice.Support;

namespace BackOffice.BotTests.Repairs;

public sealed class WalkTests : OfficeTest
{
    [Fact]
    public async Task A_sentence_and_a_press_report_a_fault()
    {
        await MeetAsync(Emma, Eric);

        await Emma.FormAsync(JammedPrinter);
        var form = Emma.LastCard();
        Assert.Equal("Printer", form.Shown("what"));
        Assert.Contains("3", form.Shown("where"), StringComparison.Ordinal);
        Assert.NotNull(form.Shown("symptom"));
        await form.PressAsync("Report");
        await Office.SettledAsync();

        Assert.Equal([form.Case], await Office.Rows.CasesAsync());
        Assert.Contains(form.Case, Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.Contains("Start", Eric.LastCard().Buttons);
    }

    [Fact]
    public async Task A_fault_is_repaired_and_its_reporter_confirms_it()
    {
        var transcript = new Transcript(Emma, Eric);
        await MeetAsync(Emma, Eric);
        transcript.After("Emma and Eric have added the bot");

        await Emma.SaysAsync(JammedPrinter);
        transcript.After($"Emma writes: {JammedPrinter}");
        await PressAsync(Emma, "Still broken");
        transcript.After("Emma presses Still broken");
        await PressAsync(Emma, "Report");
        transcript.After("Emma presses Report");
        await PressAsync(Eric, "Start");
        transcript.After("Eric presses Start");
        await PressAsync(Eric, "Assign", ("technician", "Copyfix Ltd"));
        transcript.After("Eric assigns Copyfix Ltd");
        await PressAsync(Eric, "Send question", ("question", "Which tray is it?"));
        transcript.After("Eric asks: Which tray is it?");
        await PressAsync(Emma, "Send answer", ("answer", "The lower one."));
        transcript.After("Emma answers: The lower one.");
        await PressAsync(Eric, "Mark as fixed", ("resolution", "Took a paper clip out of tray 2."));
        transcript.After("Eric says what was done");
        await PressAsync(Emma, "Yes, it works");
        transcript.After("Emma presses Yes, it works");

        Assert.Empty(await Office.Rows.StartingWithAsync("open|repair|"));
        Snapshot.Matches(transcript.ToString());
    }

    [Fact]
    public async Task A_reporter_for_whom_it_still_fails_rings_the_executive_again()
    {
        await MeetAsync(Emma, Eric);
        var id = await ReportAsync(Emma);
        await PressAsync(Eric, "Mark as fixed", ("resolution", "Took the paper out."));
        var before = Eric.Chat.FromBot.Length;

        await PressAsync(Emma, "No, still broken", ("stillWrong", "It jams on the second page."));

        var rung = Eric.Chat.FromBot[before..];
        var message = Assert.Single(rung);
        Assert.Contains("It jams on the second page.", message.Words, StringComparison.Ordinal);
        Assert.Contains(id, message.Summary, StringComparison.Ordinal);
        Assert.Contains("Start", Eric.LastCard().Buttons);
        Assert.Single(await Office.Rows.StartingWithAsync("open|repair|"));
    }

    [Fact]
    public async Task A_card_that_rings_comes_last_and_the_older_one_points_to_it()
    {
        await MeetAsync(Emma, Eric);
        await ReportAsync(Emma);
        var first = Emma.LastCard();

        await PressAsync(Eric, "Mark as fixed", ("resolution", "Took the paper out."));

        Assert.NotEqual(first.Message, Emma.LastCard().Message);
        Assert.Contains("Yes, it works", Emma.LastCard().Buttons);
        Assert.Contains("further down", Emma.Chat.Find(first.Message).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_that_need_not_ring_updates_the_card_in_place()
    {
        await MeetAsync(Emma, Eric);
        await ReportAsync(Emma);
        var card = Emma.LastCard();
        var messages = Emma.Chat.Messages.Length;

        await PressAsync(Eric, "Start");

        Assert.Equal(messages, Emma.Chat.Messages.Length);
        Assert.Contains("In progress", Emma.Chat.Find(card.Message).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_presses_is_not_rung_by_their_own_press()
    {
        await MeetAsync(Emma, Eric);
        await ReportAsync(Emma);
        var messages = Eric.Chat.Messages.Length;

        await PressAsync(Eric, "Start");
        await PressAsync(Eric, "Send question", ("question", "Which tray?"));

        Assert.Equal(messages, Eric.Chat.Messages.Length);
    }

    [Fact]
    public async Task A_reporter_takes_a_report_back_and_the_executive_is_told()
    {
        await MeetAsync(Emma, Eric);
        var id = await ReportAsync(Emma);
        var before = Eric.Chat.FromBot.Length;

        await PressAsync(Emma, "Yes, take it back");

        var message = Assert.Single(Eric.Chat.FromBot[before..]);
        Assert.Contains("Taken back", message.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Start", Eric.LastCard().Buttons);
        Assert.DoesNotContain("Yes, take it back", Emma.LastCard().Buttons);
        Assert.Empty(await Office.Rows.StartingWithAsync("open|repair|"));
        Assert.Equal([id], await Office.Rows.CasesAsync());
    }

    [Fact]
    public async Task An_executive_who_reports_sees_one_card_with_both_their_rights()
    {
        await MeetAsync(Eric);

        await ReportAsync(Eric);

        Assert.Equal(2, Eric.Cards().Length);
        Assert.Contains("Start", Eric.LastCard().Buttons);
        Assert.Contains("Yes, take it back", Eric.LastCard().Buttons);
    }
}
