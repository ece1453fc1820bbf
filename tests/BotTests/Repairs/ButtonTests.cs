using BackOffice.BotTests.Harness;

namespace BackOffice.BotTests.Repairs;

public sealed class ButtonTests : OfficeTest
{
    [Fact]
    public async Task The_report_button_opens_an_empty_form()
    {
        await MeetAsync(Emma, Eric);

        await PressAsync(Emma, "Report a problem");
        await PressAsync(Emma, "Report", ("what", "Scanner"), ("where", "Reception"), ("symptom", "No light"), ("urgency", "Low"));

        var row = Assert.Single(await Office.Rows.StartingWithAsync("case|"));
        Assert.Equal("Scanner", row.GetString("What"));
        Assert.Equal("Low", row.GetString("Urgency"));
        Assert.Contains("Scanner", Eric.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_itself_becomes_the_card_of_the_repair()
    {
        await MeetAsync(Emma, Eric);
        await Emma.FormAsync(JammedPrinter);
        var form = Emma.LastCard();
        var messages = Emma.Chat.Messages.Length;

        await PressAsync(Emma, "Report");

        Assert.Equal(messages, Emma.Chat.Messages.Length);
        var card = Emma.Chat.Find(form.Message);
        Assert.Contains($"{form.Case}\n● New\nPrinter · Floor 3", card.Words, StringComparison.Ordinal);
        Assert.True(card.Updates > 0, "The message itself was not updated: the card would fall back to the form.");
    }

    [Fact]
    public async Task An_old_client_reports_and_starts_through_messages()
    {
        await MeetAsync(Emma, Eric);
        await Emma.FormAsync(JammedPrinter);

        await Emma.LastCard().PressOnOldClientAsync("Report", ("symptom", "It eats paper"));
        await Office.SettledAsync();
        await Eric.LastCard().PressOnOldClientAsync("Start");
        await Office.SettledAsync();

        Assert.Single(await Office.Rows.CasesAsync());
        Assert.Contains("It eats paper", Emma.LastCard().Words, StringComparison.Ordinal);
        Assert.Contains("In progress", Emma.LastCard().Words, StringComparison.Ordinal);
        Assert.Contains("In progress", Eric.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_offers_buttons_that_work()
    {
        await MeetAsync(Eric);
        await Eric.SaysAsync("help");
        var help = Eric.LastCard();

        foreach (var button in help.Buttons)
        {
            var before = Eric.Chat.Messages.Length;
            var answer = await help.PressAsync(button);
            Assert.Equal(200, answer.Status);
            Assert.True(Eric.Chat.Messages.Length > before, $"'{button}' showed nothing.");
        }
    }

    [Fact]
    public async Task The_back_office_closes_what_nobody_confirms()
    {
        await MeetAsync(Emma, Eric);
        var id = await ReportAsync(Emma);
        await PressAsync(Eric, "Mark as fixed", ("resolution", "Took the paper out."));
        Assert.Contains("Close it without waiting for Emma Employee", Eric.LastCard().Words, StringComparison.Ordinal);

        await PressAsync(Eric, "Yes, close it");

        Assert.Contains("Done", Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.Equal($"Eric Executive closed {id}, Printer · Floor 3. If it still fails, tell me again.", Emma.Chat.FromBot[^1].Summary);
        Assert.Empty(await Office.Rows.StartingWithAsync("open|repair|"));
    }
}
