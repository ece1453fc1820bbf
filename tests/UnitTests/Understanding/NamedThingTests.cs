using BackOffice.Dialogs;

namespace BackOffice.UnitTests;

public sealed class NamedThingTests
{
    [Theory]
    [InlineData("Printer PRN-3F-01", "en-US", "printer", "PRN-3F-01")]
    [InlineData("prn-3f-01", "en-US", null, "PRN-3F-01")]
    [InlineData("HP colour printer", "en-US", "printer", null)]
    [InlineData("Der Drucker", "de-DE", "printer", null)]
    [InlineData("Coffee machine", "en-US", "coffee machine", null)]
    [InlineData("the blue thing", "en-US", null, null)]
    [InlineData("", "en-US", null, null)]
    public void The_thing_of_a_form_is_told_by_its_name(string text, string locale, string? kind, string? tag)
    {
        var thing = Understanding.ReadThing(text, Office.At("2026-11-22T10:00", locale));

        Assert.Equal(kind, thing.Kind);
        Assert.Equal(tag, thing.Tag?.Value);
    }
}
