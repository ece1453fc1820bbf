using BackOffice.Dialogs;

namespace BackOffice.UnitTests;

public sealed class OfficePlaceTests
{
    [Theory]
    [InlineData("the projector in zeppelin has no signal", "Zeppelin")]
    [InlineData("PROJECTOR ZEPPELIN DEAD", "Zeppelin")]
    [InlineData("projector in meeting room zeppelin has no signal", "Zeppelin")]
    [InlineData("projector in the Zeppelin meeting room has no signal", "Zeppelin")]
    [InlineData("the light in blue lagoon flickers", "Blue Lagoon")]
    [InlineData("the light in blue lagoon on floor 2 flickers", "Blue Lagoon, floor 2")]
    [InlineData("the printer in the war room is jammed", "WAR Room")]
    [InlineData("the printer in zeppelins is jammed", null)]
    public void A_place_is_written_as_the_office_writes_it(string text, string? place) =>
        Assert.Equal(place, PlaceReader.Read(new Reading(text, Language.English, ["Zeppelin", "Blue Lagoon", "WAR Room"])));
}
