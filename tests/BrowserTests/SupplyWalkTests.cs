using BackOffice.Playground.DemoOffice;

namespace BackOffice.BrowserTests;

/// <summary>What two people do and see in a browser, from a wish to the hand-over, with an order in between.</summary>
public sealed class SupplyWalkTests : BrowserTest
{
    [Fact]
    public Task Supplies_go_from_a_sentence_over_an_order_into_somebodys_hands() => WalkAsync(async () =>
    {
        var emma = await Office.WindowOfAsync(DemoPeople.Emma);
        var eric = await Office.WindowOfAsync(DemoPeople.Eric);

        await emma.SaysAsync("5 boxes of A4 and 3 black toners for room 210");
        await emma.SeesAsync("2 of 3 cartridges are here");
        await emma.PictureAsync("supplies-1-form");
        await emma.PressesAsync("Send request");
        await emma.SeesAsync("Waiting for approval");
        var id = await emma.CaseAsync();

        var request = eric.About(id);
        await request.SeesAsync("It is yours to decide.");
        await request.PressesAsync("In part");
        await request.FillsAsync("A4 paper, in boxes", "3");
        await request.FillsAsync("Toner HP 59A, black, in cartridges", "1");
        await request.ChoosesAsync("The rest of Toner HP 59A, black", "comes later");
        await eric.PictureAsync("supplies-2-deciding");
        await request.PressesAsync("Approve this");
        await emma.About(id).SeesAsync("Approved in part by Eric Executive");
        await emma.About(id).SeesAsync("5 boxes (25 reams) asked for");
        await emma.About(id).SeesAsync("1 cartridge put by, 2 cartridges to come");
        await emma.PictureAsync("supplies-3-granted");

        await eric.SaysAsync("what should we order");
        var order = eric.About("Printworks");
        await order.SeesAsync("To approve");
        await eric.PictureAsync("supplies-4-proposed");
        await order.PressesAsync("Order");
        await order.SeesAsync("Ordered");
        await order.PressesAsync("Something came");
        await order.FillsAsync("cartridges", "6");
        await eric.PictureAsync("supplies-5-delivery");
        await order.PressesAsync("Book it");

        await request.SeesAsync("What was awaited came in");
        await eric.PictureAsync("supplies-6-arrived");
        await request.PressesAsync("Hand over");
        await emma.About(id).SeesAsync("Have you got it all?");
        await emma.About(id).PressesAsync("I have it");
        await emma.About(id).SeesAsync("Received");
        await request.SeesAsync("Received by Emma Employee");
        await emma.PictureAsync("supplies-7-received");
    });
}
