using BackOffice.Playground.DemoOffice;

namespace BackOffice.BrowserTests;

/// <summary>Two people with one broken machine, in a browser.</summary>
public sealed class MeTooWalkTests : BrowserTest
{
    [Fact]
    public Task Two_people_with_one_broken_printer_are_both_told_when_it_works() => WalkAsync(async () =>
    {
        var emma = await Office.WindowOfAsync(DemoPeople.Emma);
        var hanna = await Office.WindowOfAsync(DemoPeople.Hanna);
        var eric = await Office.WindowOfAsync(DemoPeople.Eric);

        await emma.SaysAsync("the printer on floor 3 is jammed");
        await emma.SeesAsync("Try this first");
        await emma.PictureAsync("me-too-1-guide");
        await emma.PressesAsync("Still broken");
        await emma.SeesFilledAsync("Where is it?", "Floor 3");
        await emma.PressesAsync("Report");
        await emma.SeesAsync("REP-");
        var id = await emma.CaseAsync();
        await eric.SeesAsync(id);

        await hanna.SaysAsync("paper jam in the printer on floor 3");
        await hanna.SeesAsync("Already reported by Emma Employee");
        await hanna.PictureAsync("me-too-2-offered");
        await hanna.PressesAsync("Me too");
        await hanna.SeesAsync(id);
        await hanna.PictureAsync("me-too-3-joined");

        // The card folds up again when it is updated, so its reader waits until it tells of both.
        await eric.SeesAsync("2 people");
        await eric.PressesAsync("Assign");
        await eric.FillsAsync("Who repairs it?", "Sam Smith");
        await eric.PressesAsync("Assign");
        await emma.SeesAsync("Sam Smith");
        await hanna.SeesAsync("Sam Smith");

        await eric.PressesAsync("Fixed");
        await eric.FillsAsync("What was done?", "Took the paper out.");
        await eric.PressesAsync("Mark as fixed");
        await emma.SeesAsync("Does it work again?");
        await hanna.SeesAsync("Took the paper out.");
        await hanna.PictureAsync("me-too-4-fixed");
        await emma.PressesAsync("Yes, it works");
        await emma.SeesAsync("Done");
        await hanna.SeesAsync("Done");
        await eric.SeesAsync("Done");
        await eric.PictureAsync("me-too-5-closed");
    });
}
