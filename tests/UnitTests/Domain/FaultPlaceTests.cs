using BackOffice.Domain.Repairs;

namespace BackOffice.UnitTests.Domain;

public class FaultPlaceTests
{
    [Theory]
    [InlineData("Floor 3", 3)]
    [InlineData("on the 3rd floor", 3)]
    [InlineData("LEVEL 12", 12)]
    [InlineData("Stock 3", 3)]
    [InlineData("3. Stock", 3)]
    [InlineData("Etage 3", 3)]
    [InlineData("3.OG", 3)]
    [InlineData("Floor -1", -1)]
    [InlineData("Etage -2", -2)]
    [InlineData("2. UG", -2)]
    [InlineData("-1 UG", -1)]
    [InlineData("Floor 3, floor 3", 3)]
    [InlineData("3rd floor (floor 3)", 3)]
    [InlineData("floor-3", 3)]
    [InlineData("ground floor", 0)]
    [InlineData("EG", 0)]
    [InlineData("Keller", -1)]
    public void A_floor_is_the_same_however_it_is_written(string where, int floor) => Assert.Equal([FaultPlace.OnFloor(floor)], FaultPlace.Of(where).AsEnumerable());

    [Theory]
    [InlineData("Kitchen, floor 2", "floor 2", "kitchen")]
    [InlineData("2nd floor, the kitchen", "floor 2", "kitchen")]
    [InlineData("5th floor copy room", "floor 5", "copy room")]
    [InlineData("Küche (2. Stock)", "floor 2", "küche")]
    [InlineData("Room 3 floor 4", "floor 4", "room 3")]
    [InlineData("Room 2.14, floor 2, building B", "floor 2", "room 2.14")]
    [InlineData("floor 2, floor 3", "floor 2", "floor 3")]
    public void The_floor_comes_first_then_what_is_said_first_beside_it(string where, params string[] places) =>
        Assert.Equal(places, FaultPlace.Of(where));

    [Theory]
    [InlineData("  The   Kitchen!", "kitchen")]
    [InlineData("in Room 210", "room 210")]
    [InlineData("Kitchen, building B", "kitchen", "building b")]
    [InlineData("Kitchen, kitchen", "kitchen")]
    [InlineData("stockroom", "stockroom")]
    public void Where_no_floor_is_named_the_words_are_the_place(string where, params string[] places) => Assert.Equal(places, FaultPlace.Of(where));

    [Theory]
    [InlineData("")]
    [InlineData("🖨 !!")]
    [InlineData(", ;")]
    public void No_words_are_no_place(string where) => Assert.Empty(FaultPlace.Of(where));

    [Fact]
    public void A_place_is_its_own_name() => Assert.All(
        ["floor 3", "floor -1", "kitchen", "room 2.14", "jane's desk"],
        place => Assert.Equal([place], FaultPlace.Of(place).AsEnumerable()));

    [Theory]
    [InlineData("floor 3", 3)]
    [InlineData("floor -1", -1)]
    [InlineData("kitchen", null)]
    [InlineData("floor plan", null)]
    public void A_floor_tells_its_number(string place, int? floor) => Assert.Equal(floor, FaultPlace.FloorOf(place));
}
