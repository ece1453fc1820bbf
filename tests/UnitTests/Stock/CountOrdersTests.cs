using BackOffice.Dialogs.Stock;

namespace BackOffice.UnitTests.Stock;

public class CountOrdersTests
{
    [Theory]
    [InlineData("stock count cabinet 2", "Count", "cabinet 2")]
    [InlineData("Start a stocktake in Cabinet 2.", "Count", "Cabinet 2")]
    [InlineData("count cabinet 2: paper 12, toner 3", "Count", "cabinet 2: paper 12, toner 3")]
    [InlineData("let's count the stock in the cellar", "Count", "the cellar")]
    [InlineData("take stock", "Count", "")]
    [InlineData("Inventur Schrank 2", "Count", "Schrank 2")]
    [InlineData("shrinkage in October", "Shrinkage", "October")]
    [InlineData("show me the shrinkage", "Shrinkage", "")]
    [InlineData("Schwund im Oktober", "Shrinkage", "Oktober")]
    [InlineData("import the stock list", "Import", "")]
    [InlineData("Artikel importieren", "Import", "")]
    public void An_order_is_read_at_the_beginning_of_a_text(string text, string deed, string rest) =>
        Assert.Equal((deed, rest), CountOrders.Read(text) is { } order ? (order.Deed.ToString(), order.Tail) : default);

    [Theory]
    [InlineData("the counter of the printer shows 12")]
    [InlineData("import equipment")]
    [InlineData("I need paper")]
    public void Other_texts_are_none(string text) => Assert.Null(CountOrders.Read(text));

    [Theory]
    [InlineData("paper 12, toner 3", "paper=12|toner=3")]
    [InlineData("12 reams of A4 paper and 3 toner", "reams of A4 paper=12|toner=3")]
    [InlineData("A4 paper: 12\nToner 59A: 0", "A4 paper=12|Toner 59A=0")]
    [InlineData("3 x staples", "staples=3")]
    [InlineData("12 toner 59", "12 toner=59/toner 59=12")]
    [InlineData("I need 12 reams of paper", "")]
    [InlineData("paper", "")]
    [InlineData("paper 12, please", "")]
    [InlineData("paper 123456789", "")]
    public void Lines_are_read_as_people_write_them(string text, string read) => Assert.Equal(
        read,
        string.Join('|', CountedLines.Read(text).Select(part => string.Join('/', part.Ways.Select(way => $"{way.Name}={way.Number}")))));
}
