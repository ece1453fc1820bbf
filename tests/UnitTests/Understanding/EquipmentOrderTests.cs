using BackOffice.Dialogs;
using BackOffice.Domain.Equipment;

namespace BackOffice.UnitTests;

public class EquipmentOrderTests
{
    [Theory]
    [InlineData("equipment", EquipmentDeed.List)]
    [InlineData("Equipment, please", EquipmentDeed.List)]
    [InlineData("show all equipment", EquipmentDeed.List)]
    [InlineData("list of equipment", EquipmentDeed.List)]
    [InlineData("Geräteliste", EquipmentDeed.List)]
    [InlineData("retired equipment", EquipmentDeed.ListRetired)]
    [InlineData("add equipment", EquipmentDeed.Add)]
    [InlineData("add a new machine", EquipmentDeed.Add)]
    [InlineData("neues Gerät anlegen", EquipmentDeed.Add)]
    public void Orders_about_the_whole_register(string text, EquipmentDeed deed) => Assert.Equal(new EquipmentOrder(deed), Office.Read(text).Equipment);

    [Theory]
    [InlineData("PRN-3F-01", EquipmentDeed.Show, true)]
    [InlineData("prn 3f 01", EquipmentDeed.Show, true)]
    [InlineData("show PRN-3F-01", EquipmentDeed.Show, false)]
    [InlineData("show me prn-3f-01 please", EquipmentDeed.Show, false)]
    [InlineData("report PRN-3F-01", EquipmentDeed.Report, false)]
    [InlineData("Report a problem with PRN-3F-01.", EquipmentDeed.Report, false)]
    [InlineData("PRN-3F-01 melden", EquipmentDeed.Report, false)]
    public void Orders_about_one_machine(string text, EquipmentDeed deed, bool isBare) =>
        Assert.Equal(new EquipmentOrder(deed, AssetTag.Parse("PRN-3F-01"), IsBare: isBare), Office.Read(text).Equipment);

    [Theory]
    [InlineData("PRN-1", "PRN-1", EquipmentDeed.Show)]
    [InlineData("show PRN-1", "PRN-1", EquipmentDeed.Show)]
    [InlineData("report prn-7", "PRN-7", EquipmentDeed.Report)]
    [InlineData("ktl-1", "KTL-1", EquipmentDeed.Show)]
    public void A_tag_may_have_a_single_figure(string text, string tag, EquipmentDeed deed) =>
        Assert.Equal((deed, AssetTag.Parse(tag)), (Office.Read(text).Equipment!.Deed, Office.Read(text).Equipment!.Tag));

    [Theory]
    [InlineData("show 4711", EquipmentDeed.Show)]
    [InlineData("report 4711", EquipmentDeed.Report)]
    public void A_tag_that_looks_like_none_is_known_by_what_stands_before_it(string text, EquipmentDeed deed) =>
        Assert.Equal(new EquipmentOrder(deed, AssetTag.Parse("4711")), Office.Read(text).Equipment);

    [Theory]
    [InlineData("printers", "printer", true)]
    [InlineData("all printers", "printer", false)]
    [InlineData("show the coffee machines", "coffee machine", false)]
    public void A_kind_in_the_plural_is_its_list(string text, string kind, bool isBare) =>
        Assert.Equal(new EquipmentOrder(EquipmentDeed.List, Kind: kind, IsBare: isBare), Office.Read(text).Equipment);

    [Theory]
    [InlineData("printer")]
    [InlineData("the printer on floor 3 is jammed")]
    [InlineData("PRN-3F-01 is jammed")]
    [InlineData("REP-7K3QF")]
    [InlineData("open repairs")]
    [InlineData("report it")]
    [InlineData("5 boxes of A4")]
    [InlineData("show room 210")]
    [InlineData("my usb-3 hub is broken")]
    [InlineData("")]
    public void Other_texts_are_no_orders(string text) => Assert.Null(Office.Read(text).Equipment);
}
