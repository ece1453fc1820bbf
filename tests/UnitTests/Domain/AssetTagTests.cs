using BackOffice.Domain.Equipment;

namespace BackOffice.UnitTests.Domain;

public sealed class AssetTagTests
{
    [Theory]
    [InlineData("PRN-3F-01", "PRN-3F-01")]
    [InlineData(" prn-3f-01 ", "PRN-3F-01")]
    [InlineData("4711", "4711")]
    [InlineData("A1", "A1")]
    public void A_tag_is_read_as_people_write_it(string text, string tag)
    {
        Assert.True(AssetTag.TryParse(text, out var read));
        Assert.Equal(tag, read.Value);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("-PRN")]
    [InlineData("PRN-")]
    [InlineData("PRN--01")]
    [InlineData("PRN 01")]
    [InlineData("PRN|01")]
    [InlineData("ÄPF-01")]
    [InlineData("REP-7K3QF")]
    [InlineData("PRN-3F-01-AND-MUCH-MORE")]
    public void What_cannot_stand_on_a_label_is_no_tag(string? text) => Assert.False(AssetTag.TryParse(text, out _));
}
