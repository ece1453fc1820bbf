using AdaptiveCards;

namespace BackOffice.SdkTests.AdaptiveCards;

public class ValueTests
{
    [Fact]
    public void Versions_are_ordered_by_number_not_by_text()
    {
        AdaptiveSchemaVersion older = "1.9", newer = "1.10";

        Assert.True(older < newer && newer > older && older <= newer && newer >= older && older != newer);
        Assert.Equal(new AdaptiveSchemaVersion(2, 0), new AdaptiveSchemaVersion("2"));
        Assert.Equal("1.10", newer.ToString());
    }

    [Theory]
    [InlineData("auto", AdaptiveWidthType.Auto, null, "auto")]
    [InlineData("Stretch", AdaptiveWidthType.Stretch, null, "stretch")]
    [InlineData("50px", AdaptiveWidthType.Pixel, 50u, "50px")]
    [InlineData("2", AdaptiveWidthType.Weighted, 2u, "2")]
    public void A_width_is_a_word_pixels_or_a_weight(string text, AdaptiveWidthType type, uint? unit, string written)
    {
        AdaptiveWidth width = text;

        Assert.Equal((type, unit, written), (width.WidthType, width.Unit, width.ToString()));
        Assert.Equal(AdaptiveWidth.Parse(text), width);
    }

    [Theory]
    [InlineData("auto", AdaptiveHeightType.Auto, null, false)]
    [InlineData("stretch", AdaptiveHeightType.Stretch, null, true)]
    [InlineData("50px", AdaptiveHeightType.Pixel, 50u, true)]
    [InlineData("0px", AdaptiveHeightType.Pixel, 0u, false)]
    public void A_height_is_written_when_it_says_more_than_auto(string text, AdaptiveHeightType type, uint? unit, bool written)
    {
        AdaptiveHeight height = text;

        Assert.Equal((type, unit, written), (height.HeightType, height.Unit, height.ShouldSerializeAdaptiveHeight()));
        Assert.Equal(AdaptiveHeight.Parse(text), height);
    }

    [Theory]
    [InlineData("5.5px")]
    [InlineData("px")]
    public void Half_a_pixel_is_no_width(string text) => Assert.Throws<FormatException>(() => AdaptiveWidth.Parse(text));

    [Fact]
    public void The_least_height_can_be_given_in_pixels()
    {
        var box = new AdaptiveContainer { PixelMinHeight = 120 };

        Assert.Equal(("120px", 120u, 0u), (box.MinHeight, box.PixelMinHeight, new AdaptiveCard("1.5").PixelMinHeight));
    }
}
