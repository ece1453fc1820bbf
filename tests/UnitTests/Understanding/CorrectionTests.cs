using BackOffice.Domain.Repairs;

namespace BackOffice.UnitTests;

public sealed class CorrectionTests
{
    [Theory]
    [InlineData("floor 4", "Floor 4")]
    [InlineData("no, floor 4", "Floor 4")]
    [InlineData("it's on the 4th floor", "Floor 4")]
    [InlineData("not floor 3, floor 4", "Floor 4")]
    [InlineData("not on floor 3 but on floor 4", "Floor 4")]
    [InlineData("fl. 4", "Floor 4")]
    [InlineData("on 4", "Floor 4")]
    [InlineData("floor -1", "Floor -1")]
    [InlineData("in the kitchen", "Kitchen")]
    [InlineData("KITCHEN", "Kitchen")]
    [InlineData("room 210", "Room 210")]
    [InlineData("rm 2.14", "Room 2.14")]
    [InlineData("room b12", "Room B12")]
    [InlineData("desk 12", "Desk 12")]
    [InlineData("ground floor", "Ground floor")]
    [InlineData("floor 99", "Floor 99")]
    public void A_place_alone_is_understood(string text, string place) => Assert.Equal(place, Office.Read(text).Place);

    [Theory]
    [InlineData("no, the copier", "Copier")]
    [InlineData("not the printer, the copier", "Copier")]
    [InlineData("the coffee maker", "Coffee machine")]
    public void A_thing_alone_is_understood(string text, string asset)
    {
        var understood = Office.Read(text);

        Assert.Equal((asset, null), (understood.Asset, understood.Symptom));
    }

    [Theory]
    [InlineData("it's urgent", Urgency.Urgent)]
    [InlineData("very urgent!", Urgency.Urgent)]
    [InlineData("not urgent", Urgency.Low)]
    [InlineData("no hurry", Urgency.Low)]
    [InlineData("low", Urgency.Low)]
    [InlineData("normal", Urgency.Normal)]
    public void An_urgency_alone_is_understood(string text, Urgency urgency)
    {
        var understood = Office.Read(text);

        Assert.Equal((urgency, null, null), (understood.Urgency, understood.Asset, understood.Symptom));
    }
}
