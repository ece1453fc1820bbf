using BackOffice.Domain.Stock;

namespace BackOffice.UnitTests.Domain;

public class FindItemTests
{
    private static readonly StockItem[] Cupboard =
    [
        Item("PAP-A4", "A4 paper", "copy paper, printer paper"),
        Item("PAP-A3", "A3 paper"),
        Item("TON-59A", "Toner black HP 59A", "black toner"),
        Item("TON-TN3480", "Toner black Brother TN-3480"),
        Item("TON-207-C", "Toner cyan HP 207A"),
        Item("PEN-BLUE", "Ballpoint pen blue", "biro"),
        Item("ENV-C5", "Envelopes C5 with window"),
        Item("STA-26", "Staples 26/6"),
        Item("COF-BEANS", "Coffee beans"),
        Item("BAT-AA", "Batteries AA"),
        Item("NOTE-76", "Sticky notes 76 x 76", "post-its"),
    ];

    [Theory]
    [InlineData("A4 paper", "PAP-A4")]
    [InlineData("a4", "PAP-A4")]
    [InlineData("copy paper", "PAP-A4")]
    [InlineData("papre a4", "PAP-A4")]
    [InlineData("pap-a4", "PAP-A4")]
    [InlineData("black toners", "TON-59A")]
    [InlineData("cyan toner", "TON-207-C")]
    [InlineData("toner for the Brother", "TON-TN3480")]
    [InlineData("59A", "TON-59A")]
    [InlineData("blue pens", "PEN-BLUE")]
    [InlineData("ballpoint pens", "PEN-BLUE")]
    [InlineData("biros", "PEN-BLUE")]
    [InlineData("envelope", "ENV-C5")]
    [InlineData("window envelopes", "ENV-C5")]
    [InlineData("staples", "STA-26")]
    [InlineData("cofee beans", "COF-BEANS")]
    [InlineData("battery", "BAT-AA")]
    [InlineData("post its", "NOTE-76")]
    [InlineData("sticky note", "NOTE-76")]
    public void A_thing_is_found_by_what_people_call_it(string typed, string code) =>
        Assert.Equal(code, Assert.IsType<FoundItem.One>(FindItem.Named(typed, Cupboard)).Item.Code.Value);

    [Theory]
    [InlineData("paper", "PAP-A3 PAP-A4")]
    [InlineData("toner", "TON-59A TON-207-C TON-TN3480")]
    [InlineData("HP toner", "TON-207-C TON-59A")]
    public void What_could_be_two_things_is_not_guessed(string typed, string codes) => Assert.Equal(
        codes.Split(' ').Order(StringComparer.Ordinal),
        Assert.IsType<FoundItem.OneOf>(FindItem.Named(typed, Cupboard)).Candidates.Select(item => item.Code.Value).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("chairs")]
    [InlineData("58A")]
    [InlineData("")]
    [InlineData("of the")]
    [InlineData("A5")]
    public void What_the_office_does_not_keep_is_not_found(string typed) => Assert.IsType<FoundItem.Unknown>(FindItem.Named(typed, Cupboard));

    [Fact]
    public void What_is_no_longer_kept_is_not_found() =>
        Assert.IsType<FoundItem.Unknown>(FindItem.Named("coffee", [Cupboard[8] with { IsRetired = true }]));

    [Fact]
    public void Thousands_of_names_and_one_of_nonsense_are_no_trouble()
    {
        var items = Enumerable.Range(0, 5_000).Select(number => Item($"ITEM-{number}", $"Thing number {number} of the cupboard")).ToArray();
        Assert.Equal("ITEM-4711", Assert.IsType<FoundItem.One>(FindItem.Named("thing 4711", items)).Item.Code.Value);
        Assert.IsType<FoundItem.Unknown>(FindItem.Named(new string('x', 5_000), items));
    }

    private static StockItem Item(string code, string name, string? synonyms = null) =>
        new(ItemCode.Parse(code), new ItemFacts(name, "piece", Synonyms: synonyms), []);
}
