using BackOffice.Domain.Equipment;
using BackOffice.Domain.Repairs;

namespace BackOffice.UnitTests.Domain;

public class RepairFilterTests
{
    private static readonly FaultReport Printer = new("Drucker", "Kitchen, floor 2", "x", Urgency.Normal) { Kind = "printer" };

    [Fact]
    public void A_fault_is_found_by_its_kind_each_of_its_places_and_both() => Assert.Equal(
        [
            new RepairFilter("printer"),
            new RepairFilter(null, "floor 2"),
            new RepairFilter(null, "kitchen"),
            new RepairFilter("printer", "floor 2"),
            new RepairFilter("printer", "kitchen"),
        ],
        RepairFilter.ListsOf(Printer).AsEnumerable());

    [Theory]
    [InlineData("Hot Tub HT-01", "hot tub")]
    [InlineData("hot tub ht-01", "hot tub")]
    [InlineData("HT-01", null)]
    public void A_thing_of_no_known_kind_is_of_its_name_without_its_tag(string what, string? kind) =>
        Assert.Equal(kind, RepairFilter.KindOf(Printer with { What = what, Kind = null, Tag = AssetTag.Parse("HT-01") }));

    [Fact]
    public void What_has_no_words_is_in_no_list_but_that_of_all() =>
        Assert.Empty(RepairFilter.ListsOf(new FaultReport("🖨", "!", "x", Urgency.Low)));

    [Theory]
    [InlineData("Printer", " 3rd floor", "printer", "floor 3")]
    [InlineData(null, "the kitchen", null, "kitchen")]
    [InlineData("", "", null, null)]
    [InlineData("*", "*", null, null)]
    public void A_wish_becomes_a_filter(string? kind, string? place, string? wantedKind, string? wantedPlace) =>
        Assert.Equal(new RepairFilter(wantedKind, wantedPlace), RepairFilter.Of(kind, place));

    [Fact]
    public void What_is_too_long_to_be_a_kind_or_a_place_is_no_filter() =>
        Assert.True(RepairFilter.Of(new string('a', FaultReport.WhatLimit + 1), new string('a', FaultReport.WhereLimit + 1)).IsAll);

    [Fact]
    public void What_a_fault_is_found_by_can_be_asked_for() =>
        Assert.All(RepairFilter.ListsOf(Printer), list => Assert.Equal(list, RepairFilter.Of(list.Kind, list.Place)));
}
