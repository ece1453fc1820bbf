using System.Diagnostics;
using BackOffice.Playground.DemoOffice;

namespace BackOffice.BrowserTests;

/// <summary>What two people do and see in a browser, from a sentence to the closed repair.</summary>
public sealed class RepairWalkTests : IAsyncLifetime
{
    private Office office = null!;

    public async Task InitializeAsync() => office = await Office.OpenAsync();

    public async Task DisposeAsync() => await office.DisposeAsync();

    [Fact]
    public Task A_fault_goes_from_a_sentence_to_the_closed_repair_and_survives_the_bots_death() => office.WalkAsync(async () =>
    {
        var emma = await office.WindowOfAsync(DemoPeople.Emma);
        var eric = await office.WindowOfAsync(DemoPeople.Eric);

        await emma.SaysAsync("the printer on floor 3 is jammed");
        await emma.SeesFilledAsync("What is broken?", "Printer");
        await emma.SeesFilledAsync("Where is it?", "Floor 3");
        await emma.SeesFilledAsync("What is wrong with it?", "Jammed");
        await emma.PictureAsync("1-form");
        await emma.PressesAsync("Report");
        await emma.SeesAsync("REP-");
        var id = await emma.CaseAsync();

        await eric.SeesAsync(id);
        await eric.PictureAsync("2-reported");
        await eric.PressesAsync("Start");
        await eric.SeesAsync("In progress");
        await emma.SeesAsync("In progress");

        var killed = office.Host.Bot.Process.Id;
        Process.GetProcessById(killed).Kill();
        await WaitForBotAsync(killed);

        await eric.PressesAsync("Ask");
        await eric.FillsAsync("What do you want to know", "Which tray?");
        await eric.PressesAsync("Send question");
        await emma.SeesAsync("Which tray?");
        await emma.PictureAsync("3-asked");
        await emma.FillsAsync("Your answer", "The lower one");
        await emma.PressesAsync("Send answer");
        await eric.SeesAsync("The lower one");

        await eric.PressesAsync("Fixed");
        await eric.FillsAsync("What was done?", "Took the paper out.");
        await eric.PressesAsync("Mark as fixed");
        await emma.SeesAsync("Took the paper out.");
        await emma.PictureAsync("4-resolved");
        await emma.PressesAsync("Yes, it works");
        await emma.SeesAsync("Done");
        await eric.SeesAsync("Done");
        await emma.PictureAsync("5-closed");
        await eric.PictureAsync("5-closed");
    });

    [Fact]
    public Task A_form_that_cannot_be_taken_says_why_and_keeps_what_was_typed() => office.WalkAsync(async () =>
    {
        var emma = await office.WindowOfAsync(DemoPeople.Emma);
        await emma.SaysAsync("the printer on floor 3 is jammed");
        await emma.SeesFilledAsync("Where is it?", "Floor 3");

        await emma.FillsAsync("Where is it?", "floor 99");
        await emma.FillsAsync("What is wrong with it?", "Eats every second page");
        await emma.PressesAsync("Report");

        await emma.SeesAsync("floor 99");
        await emma.SeesFilledAsync("Where is it?", "floor 99");
        await emma.SeesFilledAsync("What is wrong with it?", "Eats every second page");
        await emma.PictureAsync("refused");
    });

    private async Task WaitForBotAsync(int killed)
    {
        using var http = new HttpClient();
        var health = new Uri(office.Host.Bot.Address, "/health");
        for (var attempt = 0; attempt < 100; attempt++)
        {
            try
            {
                if (office.Host.Bot.Process.Id != killed && (await http.GetAsync(health)).IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // It is being started again.
            }

            await Task.Delay(TimeSpan.FromMilliseconds(300));
        }

        throw new TimeoutException("The bot did not come back.");
    }
}
