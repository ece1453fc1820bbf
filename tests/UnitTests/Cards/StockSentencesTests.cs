using BackOffice.Cards.Sentences;
using BackOffice.Domain.Stock;
using static BackOffice.UnitTests.Samples.SampleStock;

namespace BackOffice.UnitTests.Cards;

public class StockSentencesTests
{
    internal static StockRefusal[] Refusals { get; } =
    [
        new StockRefusal.NotAllowed(),
        new StockRefusal.NoSuchItem(),
        new StockRefusal.Retired(),
        new StockRefusal.NotEnough(2),
        new StockRefusal.NotEnough(0),
        new StockRefusal.NotOnShelf("Cabinet 3"),
        new StockRefusal.NotOnShelf("Attic"),
        new StockRefusal.IsReserved(1),
        new StockRefusal.NotReserved(),
        new StockRefusal.TooMuch(),
        new StockRefusal.TooManyPlaces(),
        new StockRefusal.Stale(),
    ];

    [Fact]
    public void Who_asks_is_told_how_much_there_is_and_where() => Assert.Equal(
        "A4 paper: 55 reams on hand, 45 free. Where: Cabinet 1 (30), Cellar (25).", StockSentences.Told(Paper));

    [Fact]
    public void One_unit_is_no_plural() => Assert.Equal(
        "Tape: 1 roll on hand. Where: Cabinet 1 (1).", StockSentences.Told(Tape with { Shelves = [new Shelf("Cabinet 1", 1)] }));

    [Fact]
    public void Nothing_lies_nowhere() => Assert.Equal("Coffee, whole beans: None on hand.", StockSentences.Told(Coffee));

    [Fact]
    public void Too_few_free_ones_are_told_with_the_numbers() => Assert.Equal(
        "Only 45 of 55 reams are free: 10 put by for others.", StockSentences.Refused(new StockRefusal.NotEnough(45), Paper));

    [Fact]
    public void Too_few_are_told_where_none_is_put_by() => Assert.Equal(
        "There are only 7 rolls.", StockSentences.Refused(new StockRefusal.NotEnough(7), Tape));

    [Fact]
    public void All_may_be_put_by() => Assert.Equal(
        "None is free: all 3 pieces are put by for others.", StockSentences.Refused(new StockRefusal.NotEnough(0), Toner with { Reserved = 3 }));

    [Fact]
    public void A_place_with_too_few_is_told_with_what_it_holds() => Assert.Equal(
        "Cabinet 3 holds only 1 piece.", StockSentences.Refused(new StockRefusal.NotOnShelf("Cabinet 3"), Toner));

    [Fact]
    public void A_place_with_none_leads_to_those_that_have_some() => Assert.Equal(
        "There are none in Attic. They lie in Copy room (2), Cabinet 3 (1).", StockSentences.Refused(new StockRefusal.NotOnShelf("Attic"), Toner));

    [Fact]
    public void What_is_put_by_has_to_stay() => Assert.Equal(
        "At least 10 reams have to stay: they are put by for others.", StockSentences.Refused(new StockRefusal.IsReserved(10), Paper));

    [Fact]
    public void An_overtaken_edit_names_what_differs() => Assert.Contains(
        "yours differs in: Fill up to, Price of a pack.",
        StockSentences.ChangedMeanwhile(Paper, ItemForm.Of(Paper) with { Target = "80", Price = "26.00" }),
        StringComparison.Ordinal);
}
