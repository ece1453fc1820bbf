using BackOffice.Dialogs;
using BackOffice.Dialogs.Supplies;
using BackOffice.Domain.Supplies;
using BackOffice.UnitTests.Samples;

namespace BackOffice.UnitTests.Supplies;

public class MatchSuppliesTests
{
    [Theory]
    [InlineData(5, "box", "A4", "PAP-A4", "5", true)]
    [InlineData(5, "carton", "A4 paper", "PAP-A4", "5", true)]
    [InlineData(5, "ream", "copy paper", "PAP-A4", "5", false)]
    [InlineData(5, null, "A4 paper", "PAP-A4", "5", false)]
    [InlineData(5, null, "A4 boxes", "PAP-A4", "5", true)]
    [InlineData(3, null, "A4 reams", "PAP-A4", "3", false)]
    [InlineData(2, null, "black toners", "TON-BK", "2", false)]
    [InlineData(2, "box", "black toners", "TON-BK", "2", false)]
    [InlineData(null, null, "stapler", "STA-01", "1", false)]
    [InlineData(1, "pack", "pens", "PEN-BL", "1", true)]
    [InlineData(null, null, "sta-01", "STA-01", "1", false)]
    public void A_thing_that_is_kept_is_matched(int? quantity, string? unit, string name, string code, string shown, bool inPacks)
    {
        var line = Line(quantity, unit, name);

        Assert.Equal((code, shown, inPacks, false), (line.Item?.Value, line.Quantity, line.InPacks, line.IsDoubtful));
    }

    [Fact]
    public void What_could_be_two_things_names_both()
    {
        var line = Line(3, null, "toner");

        Assert.True(line.IsDoubtful);
        Assert.Equal(["TON-BK", "TON-CY"], line.Candidates.Select(code => code.Value));
    }

    [Theory]
    [InlineData(2, "pack", "post-its", "post-its (pack)")]
    [InlineData(2, null, "post-its", "post-its")]
    [InlineData(1, "box", "moving box", "moving box")]
    public void What_is_in_no_catalog_keeps_its_words(int quantity, string? unit, string name, string typed)
    {
        var line = Line(quantity, unit, name);

        Assert.Equal((null, typed, false), (line.Item, line.Typed, line.IsDoubtful));
    }

    [Fact]
    public void Halves_are_shown_as_they_were_said_and_refused_when_sent() => Assert.Equal("2.5", Line(2.5m, "box", "A4 paper").Quantity);

    private static SupplyFormLine Line(decimal? quantity, string? unit, string name) =>
        MatchSupplies.Line(new WantedItem(quantity, unit, name), SampleForms.Kept);
}
