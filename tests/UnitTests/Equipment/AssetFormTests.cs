using BackOffice.Domain;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Office;
using BackOffice.UnitTests.Samples;

namespace BackOffice.UnitTests.Domain;

public class AssetFormTests
{
    private static readonly OfficePlaces Places = new(-1, 9);

    [Fact]
    public void A_full_form_is_read_whole()
    {
        var reading = SampleAssets.Form.Read(Places);

        Assert.Empty(reading.Errors);
        Assert.Equal(SampleAssets.Tag, reading.Tag);
        Assert.Equal(SampleAssets.Printer.Facts, reading.Facts);
    }

    [Fact]
    public void Tag_and_kind_are_enough() =>
        Assert.Equal(new AssetFacts("kettle", AssetPlace.Unknown, ServiceContact.Nobody), new AssetForm { Tag = "KTL-1", Kind = "Kettle" }.Read(Places).Facts);

    [Fact]
    public void A_machine_shown_in_its_form_is_read_back_as_it_was() =>
        Assert.Equal(SampleAssets.Printer.Facts, AssetForm.Of(SampleAssets.Printer).Read(Places).Facts);

    [Fact]
    public void An_empty_form_misses_tag_and_kind() => Assert.Equal(
        [new FieldError(AssetFields.Tag, new FieldProblem.Missing()), new FieldError(AssetFields.Kind, new FieldProblem.Missing())],
        new AssetForm().Read(Places).Errors.AsEnumerable());

    [Theory]
    [InlineData("HELP")]
    [InlineData("REP-7K3QF")]
    [InlineData("PRN 3F")]
    [InlineData("PRN-3F/01")]
    [InlineData("PRN-3F-01-and-far-too-long-1")]
    public void What_is_no_tag_is_named(string tag) => Assert.Equal(
        new FieldError(AssetFields.Tag, new FieldProblem.NotA(FieldShape.Tag)),
        Assert.Single((SampleAssets.Form with { Tag = tag }).Read(Places).Errors));

    [Theory]
    [InlineData("tomorrow")]
    [InlineData("31/05/2024")]
    [InlineData("2024-02-30")]
    [InlineData("0001-01-01")]
    public void A_date_that_nobody_can_be_sure_of_is_refused(string date) => Assert.Equal(
        new FieldError(AssetFields.PurchasedOn, new FieldProblem.NotA(FieldShape.Date)),
        Assert.Single((SampleAssets.Form with { PurchasedOn = date }).Read(Places).Errors));

    [Theory]
    [InlineData("1299", 1299)]
    [InlineData("1299.9", 1299.90)]
    [InlineData("1.299,90", 1299.90)]
    [InlineData("1,299", 1299)]
    [InlineData("12 345 678.00", -1)]
    [InlineData("cheap", -1)]
    [InlineData("-5", -1)]
    [InlineData("1299.999", -1)]
    public void A_price_is_read_as_either_side_of_the_Atlantic_writes_it(string typed, double price)
    {
        var reading = (SampleAssets.Form with { Price = typed }).Read(Places);

        Assert.Equal(price < 0 ? null : (decimal)price, reading.Errors.IsEmpty ? reading.Facts!.Price : null);
    }

    [Theory]
    [InlineData("service")]
    [InlineData("a@b")]
    [InlineData("a@b.example, c@d.example")]
    [InlineData("Sam <sam@copycare.example>")]
    public void A_mail_address_must_be_one(string mail) => Assert.Equal(
        new FieldError(AssetFields.ServiceMail, new FieldProblem.NotA(FieldShape.Mail)),
        Assert.Single((SampleAssets.Form with { ServiceMail = mail }).Read(Places).Errors));

    [Theory]
    [InlineData("call Sam")]
    [InlineData("1")]
    public void A_phone_number_has_figures(string phone) => Assert.Equal(
        new FieldError(AssetFields.ServicePhone, new FieldProblem.NotA(FieldShape.Phone)),
        Assert.Single((SampleAssets.Form with { ServicePhone = phone }).Read(Places).Errors));

    [Fact]
    public void A_floor_must_be_one_of_the_office() => Assert.Equal(
        new FieldError(AssetFields.Floor, new FieldProblem.UnknownFloor(12, -1, 9)),
        Assert.Single((SampleAssets.Form with { Floor = "12" }).Read(Places).Errors));

    [Fact]
    public void A_floor_is_a_number() => Assert.Equal(
        new FieldError(AssetFields.Floor, new FieldProblem.NotA(FieldShape.Floor)),
        Assert.Single((SampleAssets.Form with { Floor = "top" }).Read(Places).Errors));

    [Fact]
    public void A_warranty_does_not_end_before_the_purchase() => Assert.Equal(
        new FieldError(AssetFields.WarrantyUntil, new FieldProblem.BeforePurchase()),
        Assert.Single((SampleAssets.Form with { WarrantyUntil = "2024-05-30" }).Read(Places).Errors));

    [Fact]
    public void All_that_is_wrong_is_named_at_once() => Assert.Equal(
        [AssetFields.Tag, AssetFields.Kind, AssetFields.Floor, AssetFields.PurchasedOn, AssetFields.Price, AssetFields.ServiceMail],
        (SampleAssets.Form with { Tag = "", Kind = new string('x', 61), Floor = "99", PurchasedOn = "x", Price = "x", ServiceMail = "x" })
            .Read(Places).Errors.Select(error => error.Field));
}
