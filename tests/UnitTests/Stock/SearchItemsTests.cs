using BackOffice.Domain.Stock;
using static BackOffice.UnitTests.Samples.SampleStock;

namespace BackOffice.UnitTests.Stock;

public class SearchItemsTests
{
    private static readonly StockItem[] All = [Coffee, Paper, Pens, Tape, Toner];

    [Theory]
    [InlineData("paper", "PAP-A4")]
    [InlineData("copy paper", "PAP-A4")]
    [InlineData("pap-a4", "PAP-A4")]
    [InlineData("TON", "TON-59A")]
    [InlineData("toners", "TON-59A")]
    [InlineData("printworks", "TON-59A")]
    [InlineData("kitchen", "COF-1KG")]
    [InlineData("blue pen", "PEN-BLU")]
    public void Every_word_is_looked_for_in_code_names_places_and_supplier(string typed, string code) =>
        Assert.Equal(code, Assert.Single(SearchItems.Matching(typed, All)).Code.Value);

    [Fact]
    public void What_lies_at_a_place_is_found_by_it() =>
        Assert.Equal(["PAP-A4", "PEN-BLU", "TAP-01"], SearchItems.Matching("Cabinet 1", All).Select(item => item.Code.Value));

    [Theory]
    [InlineData("dragons")]
    [InlineData("paper kitchen")]
    [InlineData("?!")]
    [InlineData("")]
    public void Nothing_is_found_where_a_word_is_missing(string typed) => Assert.Empty(SearchItems.Matching(typed, All));
}
