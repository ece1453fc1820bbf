using BackOffice.Domain.Stock;
using BackOffice.UnitTests.Samples;

namespace BackOffice.UnitTests.Stock;

public class TypedUnitsTests
{
    [Theory]
    [InlineData("12", 12)]
    [InlineData(" 12 ", 12)]
    [InlineData("1,200", 1_200)]
    [InlineData("0", 0)]
    [InlineData("-2", -2)]
    [InlineData("−2", -2)]
    [InlineData("+3", 3)]
    [InlineData("12 reams", 12)]
    [InlineData("1 Ream", 1)]
    [InlineData("2 boxes", 10)]
    [InlineData("2 box", 10)]
    [InlineData("2boxes", 10)]
    public void An_amount_is_read_in_units_or_packs(string typed, int units) => Assert.Equal(units, TypedUnits.Read(typed, SampleStock.PaperForm.Read().Facts));

    [Theory]
    [InlineData("")]
    [InlineData("a lot")]
    [InlineData("12.5")]
    [InlineData("2 pallets")]
    [InlineData("12 13")]
    [InlineData("99999999999999999999")]
    [InlineData("9999999")]
    public void What_is_no_amount_of_the_item_is_none(string typed) => Assert.Null(TypedUnits.Read(typed, SampleStock.PaperForm.Read().Facts));

    [Fact]
    public void More_packs_than_there_can_be_do_not_run_over() =>
        Assert.True(TypedUnits.Read("1000000 boxes", new ItemFacts("Pens", "pen", "box", ItemFacts.LargestPack)) > StockItem.MostUnits);
}
