using BackOffice.BotTests.Harness;

namespace BackOffice.BotTests.Delivery;

public sealed class StorageDownTests : OfficeTest
{
    [Fact]
    public async Task A_form_that_could_not_be_stored_keeps_what_was_typed_and_files_once_when_pressed_again()
    {
        await MeetAsync(Emma, Eric);
        await Emma.FormAsync(JammedPrinter);
        Office.Tables.IsDown = true;

        var answer = await Emma.LastCard().PressAsync("Report", ("symptom", "Eats every second page"));
        Assert.Equal(200, answer.Status);
        Assert.Contains("could not save", answer.Words, StringComparison.Ordinal);
        Assert.Equal("Eats every second page", Emma.LastCard().Shown("symptom"));
        Assert.Equal("Printer", Emma.LastCard().Shown("what"));

        Office.Tables.IsDown = false;
        await PressAsync(Emma, "Report");
        Assert.Equal("Eats every second page", Assert.Single(await Office.Rows.StartingWithAsync("case|")).GetString("Symptom"));
        Assert.Contains("Start", Eric.LastCard().Buttons);
    }

    [Fact]
    public async Task A_press_that_could_not_be_stored_says_so_with_what_was_typed()
    {
        await MeetAsync(Emma, Eric);
        var id = await ReportAsync(Emma);
        var card = Eric.LastCard();
        Office.Tables.IsDown = true;

        var answer = await card.PressAsync("Send question", ("question", "Which tray is it?"));
        Assert.Contains("Which tray is it?", answer.Words, StringComparison.Ordinal);
        Assert.Contains("Reference", answer.Words, StringComparison.Ordinal);

        Office.Tables.IsDown = false;
        await card.PressAsync("Send question", ("question", "Which tray is it?"));
        await Office.SettledAsync();
        Assert.Equal(2, (await Office.Rows.HistoryAsync(id)).Count);
    }

    [Fact]
    public async Task A_sentence_that_met_an_outage_is_answered_with_a_reference()
    {
        await MeetAsync(Emma);
        Office.Tables.IsDown = true;

        var answer = await Emma.SaysAsync(JammedPrinter);
        Office.Tables.IsDown = false;

        Assert.InRange(answer.Status, 200, 202);
        Assert.Contains("Reference", Emma.Chat.FromBot[^1].Words, StringComparison.Ordinal);
        await Emma.FormAsync(JammedPrinter);
        Assert.Contains("Report", Emma.LastCard().Buttons);
    }

    [Fact]
    public async Task Health_tells_whether_the_tables_answer()
    {
        using var http = new HttpClient();
        var health = new Uri(Office.Teams.Bot!, "/health");

        using var well = await http.GetAsync(health);
        Office.Tables.IsDown = true;
        using var ill = await http.GetAsync(health);

        Assert.Equal(200, (int)well.StatusCode);
        Assert.Equal(503, (int)ill.StatusCode);
    }
}
