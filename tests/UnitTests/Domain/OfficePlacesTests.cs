using BackOffice.Domain;
using BackOffice.Domain.Office;
using BackOffice.Domain.Repairs;

namespace BackOffice.UnitTests.Domain;

public class OfficePlacesTests
{
    private static readonly OfficePlaces Office = new(-1, 12);

    [Theory]
    [InlineData("floor 12")]
    [InlineData("Floor -1, garage")]
    [InlineData("the 3rd floor")]
    [InlineData("room 210")]
    [InlineData("desk 99, reception")]
    [InlineData("13 chairs by the floor lamp")]
    [InlineData("")]
    public void A_place_of_the_office_is_taken(string place) => Assert.Null(Office.Check(RepairFields.Where, place));

    [Theory]
    [InlineData("floor 13", 13)]
    [InlineData("FLOOR 40, left", 40)]
    [InlineData("21st floor", 21)]
    [InlineData("floor -2", -2)]
    [InlineData("floor 3 or floor 30", 30)]
    [InlineData("floor 99999999999", int.MaxValue)]
    public void A_floor_that_the_office_lacks_is_named(string place, int floor) => Assert.Equal(
        new FieldError(RepairFields.Where, new FieldProblem.UnknownFloor(floor, -1, 12)), Office.Check(RepairFields.Where, place));
}
