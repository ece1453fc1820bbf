using BackOffice.Dialogs;
using BackOffice.Domain.Repairs;

namespace BackOffice.UnitTests;

public sealed class NarrowedListTests
{
    [Theory]
    [InlineData("open repairs on floor 3", null, "floor 3")]
    [InlineData("Show me the open repairs on the 3rd floor, please.", null, "floor 3")]
    [InlineData("hi, what is broken on floor 3?", null, "floor 3")]
    [InlineData("open repairs in room 210", null, "room 210")]
    [InlineData("repairs in the kitchen", null, "kitchen")]
    [InlineData("open repairs in Zeppelin", null, "zeppelin")]
    [InlineData("open printer repairs", "printer", null)]
    [InlineData("Open repairs for printers", "printer", null)]
    [InlineData("what printers are broken?", "printer", null)]
    [InlineData("which coffee machines are still broken", "coffee machine", null)]
    [InlineData("how many projectors are down", "projector", null)]
    [InlineData("open repairs for printers on floor 3", "printer", "floor 3")]
    [InlineData("what printers on floor 3 need fixing", "printer", "floor 3")]
    [InlineData("printer repairs, floor 3", "printer", "floor 3")]
    [InlineData("offene Reparaturen Stock 3", null, "floor 3")]
    [InlineData("offene Reparaturen im 3. Stock", null, "floor 3")]
    [InlineData("Welche Drucker sind kaputt?", "printer", null)]
    [InlineData("offene Meldungen für Drucker im 3. Stock", "printer", "floor 3")]
    [InlineData("was ist im Erdgeschoss kaputt", null, "floor 0")]
    public void Some_of_the_open_repairs_are_asked_for(string text, string? kind, string? place)
    {
        var understood = Office.Read(text);

        Assert.Equal((Intent.Approvals, WantedList.OpenRepairs, new RepairFilter(kind, place)), (understood.Intent, understood.List, understood.Filter));
        Assert.True(understood.OnlyReads);
    }

    [Theory]
    [InlineData("open repairs")]
    [InlineData("what is broken?")]
    public void All_of_them_are_asked_for_without_a_filter(string text) =>
        Assert.Equal((WantedList.OpenRepairs, null), (Office.Read(text).List, Office.Read(text).Filter));

    [Theory]
    [InlineData("the printer on floor 3 is broken")]
    [InlineData("printer broken, floor 3")]
    [InlineData("broken printer on floor 3")]
    [InlineData("the printers on floor 3 are broken")]
    [InlineData("the printer on floor 3 needs repair")]
    [InlineData("please repair the printer on floor 3")]
    [InlineData("printer problem on floor 3")]
    [InlineData("Der Drucker im 3. Stock ist kaputt")]
    [InlineData("my open printer repairs")]
    [InlineData("what happened to my printer on floor 3")]
    public void A_report_is_no_list_of_open_repairs(string text) => Assert.NotEqual(WantedList.OpenRepairs, Office.Read(text).List);
}
