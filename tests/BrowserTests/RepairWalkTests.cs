using BackOffice.Playground.DemoOffice;

namespace BackOffice.BrowserTests;

/// <summary>What two people do and see in a browser, from a sentence to the closed repair.</summary>
public sealed class RepairWalkTests : BrowserTest
{
    [Fact]
    public Task A_fault_goes_from_a_sentence_to_the_closed_repair() => WalkAsync(async () =>
    {
        var emma = await Office.WindowOfAsync(DemoPeople.Emma);
        var eric = await Office.WindowOfAsync(DemoPeople.Eric);

        await emma.SaysAsync("the printer on floor 3 is jammed");
        await emma.SeesAsync("Try this first");
        await emma.PictureAsync("0-guide");
        await emma.PressesAsync("Still broken");
        await emma.SeesFilledAsync("What is broken?", "Printer");
        await emma.SeesFilledAsync("Where is it?", "Floor 3");
        await emma.SeesFilledAsync("What is wrong with it?", "Jammed");
        await emma.PictureAsync("1-form");
        await emma.PressesAsync("Report");
        await emma.SeesAsync("REP-");
        var id = await emma.CaseAsync();
        await emma.PictureAsync("2-reported");

        await eric.SeesAsync(id);
        await eric.PictureAsync("2-reported");
        await eric.PressesAsync("Start");
        await eric.SeesAsync("In progress");
        await emma.SeesAsync("In progress");

        await eric.PressesAsync("Ask");
        await eric.FillsAsync("What do you want to know", "Which tray?");
        await eric.PictureAsync("3-asking");
        await eric.PressesAsync("Send question");
        await emma.SeesAsync("Which tray?");
        await emma.PictureAsync("3-asked");
        await emma.FillsAsync("Your answer", "The lower one");
        await emma.PressesAsync("Send answer");
        await emma.SeesAsync("You answered");
        await eric.SeesAsync("The lower one");
        await eric.PictureAsync("4-answered");

        await eric.PressesAsync("Fixed");
        await eric.FillsAsync("What was done?", "Took the paper out.");
        await eric.PressesAsync("Mark as fixed");
        await emma.SeesAsync("Does it work again?");
        await emma.SeesAsync("Took the paper out.");
        await emma.PictureAsync("4-resolved");
        await emma.PressesAsync("Yes, it works");
        await emma.SeesAsync("Done");
        await eric.SeesAsync("Done");
        await emma.PictureAsync("5-closed");
        await eric.PictureAsync("5-closed");
    });

    [Fact]
    public Task A_form_that_cannot_be_taken_says_why_and_keeps_what_was_typed() => WalkAsync(async () =>
    {
        var emma = await Office.WindowOfAsync(DemoPeople.Emma);
        await emma.SaysAsync("the printer on floor 3 is jammed");
        await emma.SeesAsync("Try this first");
        await emma.PressesAsync("Still broken");
        await emma.SeesFilledAsync("Where is it?", "Floor 3");

        await emma.FillsAsync("What is wrong with it?", "Eats every second page");
        await emma.FillsAsync("Where is it?", "");
        await emma.PressesAsync("Report");
        await emma.SeesAsync("Please say where it is.");
        await emma.SeesFilledAsync("What is wrong with it?", "Eats every second page");
        await emma.PictureAsync("refused-empty");

        await emma.FillsAsync("Where is it?", "floor 99");
        await emma.PressesAsync("Report");
        await emma.SeesAsync("There is no floor 99 here: this office has floors 0 to 10.");
        await emma.SeesFilledAsync("Where is it?", "floor 99");
        await emma.SeesFilledAsync("What is wrong with it?", "Eats every second page");
        await emma.PictureAsync("refused-floor");

        await emma.FillsAsync("Where is it?", "floor 9");
        await emma.PressesAsync("Report");
        await emma.SeesAsync("REP-");
        await emma.SeesAsync("Eats every second page");
    });
}
