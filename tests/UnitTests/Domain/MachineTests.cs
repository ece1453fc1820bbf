using BackOffice.Domain.Equipment;
using BackOffice.Domain.Repairs;

namespace BackOffice.UnitTests.Domain;

public class MachineTests
{
    [Theory]
    [InlineData("Floor 3, kitchen", "Kitchen, floor 3")]
    [InlineData("3rd floor", "Floor 3")]
    [InlineData("FLOOR 3", " floor   3 ")]
    [InlineData("Küche (2. Stock)", "2. Stock, KÜCHE")]
    [InlineData("Floor 3", "Floor 3, kitchen")]
    public void A_machine_is_the_same_however_its_place_is_written(string one, string other) =>
        Assert.True(Printer(one).IsOfSameMachine(Printer(other) with { What = "the laser printer" }));

    [Theory]
    [InlineData("Floor 3", "Floor 4")]
    [InlineData("Floor 3, copy room", "Floor 3, kitchen")]
    public void At_another_place_it_is_another(string one, string other) => Assert.False(Printer(one).IsOfSameMachine(Printer(other)));

    [Fact]
    public void A_tag_says_more_than_a_place()
    {
        var tagged = Printer("Floor 3") with { Tag = AssetTag.Parse("PRN-3F-01") };
        Assert.True(tagged.IsOfSameMachine(tagged with { Kind = null, Where = "copy room" }));
        Assert.False(tagged.IsOfSameMachine(tagged with { Tag = AssetTag.Parse("PRN-3F-02") }));
    }

    [Fact]
    public void Who_names_no_tag_may_mean_the_tagged_one_that_stands_there()
    {
        var tagged = Printer("Floor 3, copy room") with { Tag = AssetTag.Parse("PRN-3F-01") };
        Assert.True(tagged.IsOfSameMachine(Printer("Floor 3")));
        Assert.True(Printer("Floor 3").IsOfSameMachine(tagged));
        Assert.False(tagged.IsOfSameMachine(Printer("Floor 3, kitchen")));
        Assert.False(tagged.IsOfSameMachine(Printer("Floor 4")));
    }

    [Fact]
    public void A_thing_of_no_known_kind_goes_by_its_name() =>
        Assert.True(new FaultReport("The Gizmo!", "Hall", "x", Urgency.Low).IsOfSameMachine(new FaultReport("gizmo the", "hall", "y", Urgency.Urgent)));

    [Theory]
    [InlineData("", "Floor 3")]
    [InlineData("🖨", "Floor 3")]
    [InlineData("Printer", " ")]
    public void What_does_not_say_which_machine_is_the_same_as_nothing(string what, string where)
    {
        var fault = new FaultReport(what, where, "x", Urgency.Normal);
        Assert.Empty(Machine.NamesOf(fault));
        Assert.False(fault.IsOfSameMachine(fault));
    }

    private static FaultReport Printer(string where) => new("Printer", where, "jams", Urgency.Normal) { Kind = "printer" };
}
