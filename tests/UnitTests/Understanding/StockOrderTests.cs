using BackOffice.Dialogs;

namespace BackOffice.UnitTests;

public class StockOrderTests
{
    [Theory]
    [InlineData("stock", StockDeed.List)]
    [InlineData("Stock, please", StockDeed.List)]
    [InlineData("show me the stock", StockDeed.List)]
    [InlineData("inventory", StockDeed.List)]
    [InlineData("the stock list please", StockDeed.List)]
    [InlineData("Lagerliste", StockDeed.List)]
    [InlineData("low stock", StockDeed.ListLow)]
    [InlineData("what's low?", StockDeed.ListLow)]
    [InlineData("what is running out", StockDeed.ListLow)]
    [InlineData("what should we order", StockDeed.ListLow)]
    [InlineData("was ist knapp", StockDeed.ListLow)]
    [InlineData("retired items", StockDeed.ListRetired)]
    [InlineData("new item", StockDeed.Add)]
    [InlineData("add an item to the stock", StockDeed.Add)]
    [InlineData("neuer Artikel", StockDeed.Add)]
    public void Orders_about_the_whole_stock(string text, StockDeed deed) =>
        Assert.Equal(new StockOrder(deed) { IsSure = true }, Office.Read(text).Stock);

    [Theory]
    [InlineData("how many PAP-A4", "PAP-A4")]
    [InlineData("how many O'Brien's biscuits do we have", "O'Brien's biscuits")]
    [InlineData("how many dragons are left?", "dragons")]
    [InlineData("stock of HP 59A toner", "HP 59A toner")]
    [InlineData("where can I find the staples", "staples")]
    [InlineData("wie viel A4 haben wir noch", "A4")]
    [InlineData("haben wir noch Toner", "Toner")]
    [InlineData("Bestand von Toner", "Toner")]
    public void Questions_for_one_item(string text, string name) =>
        Assert.Equal(new StockOrder(StockDeed.Ask, new WantedItem(null, null, name)), Office.Read(text).Stock);

    [Fact]
    public void Units_are_handed_out_in_words() => Assert.Equal(
        new StockOrder(StockDeed.Issue, new WantedItem(3, "ream", "A4"), To: "Marketing"), Office.Read("issue 3 reams of A4 to Marketing").Stock);

    [Fact]
    public void The_place_may_be_said_too() => Assert.Equal(
        new StockOrder(StockDeed.Issue, new WantedItem(2, null, "toners"), "Cabinet 1", "Emma"), Office.Read("please hand out 2 toners from Cabinet 1 to Emma").Stock);

    [Fact]
    public void Units_are_carried_in_words() => Assert.Equal(
        new StockOrder(StockDeed.Move, new WantedItem(5, "ream", "A4"), "Cabinet 1", "Cellar"), Office.Read("move 5 reams of A4 from Cabinet 1 to the Cellar").Stock);

    [Theory]
    [InlineData("move the interview with Jane to Friday")]
    [InlineData("the printer on floor 3 is jammed")]
    [InlineData("I need 5 boxes of A4")]
    [InlineData("low")]
    [InlineData("issue")]
    [InlineData("hello")]
    public void Other_texts_are_none(string text) => Assert.False(Office.Read(text).Stock is { IsSure: true } or { Item: not null });
}
