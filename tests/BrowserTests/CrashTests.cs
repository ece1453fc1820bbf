using BackOffice.Playground.DemoOffice;

namespace BackOffice.BrowserTests;

/// <summary>The bot dies while people are in the middle of something.</summary>
public sealed class CrashTests : BrowserTest
{
    [Fact]
    public Task A_bot_that_dies_twice_in_the_middle_loses_nothing_and_does_nothing_twice() => WalkAsync(async () =>
    {
        var emma = await Office.WindowOfAsync(DemoPeople.Emma);
        var eric = await Office.WindowOfAsync(DemoPeople.Eric);
        await emma.SaysAsync("the printer on floor 3 is jammed");
        await emma.SeesAsync("Try this first");
        await emma.PressesAsync("Still broken");
        await emma.SeesFilledAsync("Where is it?", "Floor 3");

        await Office.KillBotAsync();
        await emma.SaysAsync("no, floor 4");
        await emma.SeesFilledAsync("Where is it?", "Floor 4");
        await emma.SeesFilledAsync("What is wrong with it?", "Jammed");
        await emma.PressesAsync("Report");
        await emma.SeesAsync("REP-");
        var id = await emma.CaseAsync();
        await eric.SeesAsync(id);
        await eric.PressesAsync("Ask");
        await eric.FillsAsync("What do you want to know", "Which tray?");

        await Office.KillBotAsync();
        await eric.SeesFilledAsync("What do you want to know", "Which tray?");
        await eric.PressesAsync("Send question");
        await emma.SeesAsync("Which tray?");
        await emma.FillsAsync("Your answer", "The lower one");
        await emma.PressesAsync("Send answer");
        await eric.SeesAsync("The lower one");

        await emma.SaysAsync("my reports");
        await emma.SeesAsync("My reports");
        Assert.Equal([id], await emma.CasesAsync());
    });
}
