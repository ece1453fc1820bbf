using BackOffice.Dialogs;

namespace BackOffice.UnitTests;

public sealed class TwoRequestsTests
{
    [Theory]
    [InlineData("printer jammed on 3 and we need toner", Intent.ReportProblem, Intent.RequestSupplies)]
    [InlineData("The copier in room 210 is broken. Also, can I get 5 pens?", Intent.ReportProblem, Intent.RequestSupplies)]
    [InlineData("we need two boxes of A4 and the coffee machine in the kitchen leaks", Intent.RequestSupplies, Intent.ReportProblem)]
    [InlineData("the printer on floor 3 is jammed and the projector in room 210 won't turn on", Intent.ReportProblem, Intent.ReportProblem)]
    public void Two_requests_in_one_message_are_both_read(string text, Intent first, Intent second)
    {
        var understood = Office.Read(text);

        Assert.Equal((first, second), (understood.Intent, understood.Also?.Intent));
    }

    [Theory]
    [InlineData("the printer on floor 3 is jammed and makes a horrible noise")]
    [InlineData("we need pens and pencils, and some paper")]
    [InlineData("interview Jane with Sam and Priya next week")]
    [InlineData("Projector in room 1 is dead, we need it asap")]
    [InlineData("My laptop's screen is cracked, I'm at desk 12")]
    public void One_request_stays_one(string text) => Assert.Null(Office.Read(text).Also);

    [Theory]
    [InlineData("Pritner on floor3 jamed", "printer", "Floor 3")]
    [InlineData("teh coffe machine in the kitchn leeks", "coffee machine", "Kitchen")]
    [InlineData("PRINTER ON FLOOR 3 JAMMED!!!", "printer", "Floor 3")]
    [InlineData("printerjammed on floor 3", "printer", "Floor 3")]
    public void Slips_of_the_finger_are_understood(string text, string kind, string place)
    {
        var understood = Office.Read(text);

        Assert.Equal((Intent.ReportProblem, kind, place), (understood.Intent, understood.Kind, understood.Place));
    }

    [Theory]
    [InlineData("book me a flight")]
    [InlineData("I love the new printer")]
    [InlineData("what's the weather")]
    [InlineData("order me a pizza")]
    [InlineData("the printer works great now")]
    public void What_is_not_the_bots_work_is_refused(string text) => Assert.Equal(Intent.None, Office.Read(text).Intent);
}
