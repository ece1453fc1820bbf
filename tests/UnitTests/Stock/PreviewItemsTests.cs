using System.Collections.Immutable;
using BackOffice.Domain;
using BackOffice.Domain.Imports;
using BackOffice.Domain.Stock;
using BackOffice.UnitTests.Samples;
using NodaTime;
using static BackOffice.UnitTests.Samples.SamplePeople;

namespace BackOffice.UnitTests.Stock;

public class PreviewItemsTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 2, 9, 0);

    [Fact]
    public void New_changed_and_known_lines_are_told_apart()
    {
        var preview = Preview(
            Line(2, ("code", "TON-59A"), ("name", "Toner"), ("unit", "piece")),
            Line(3, ("code", "pap-a4"), ("supplier", "Other")));

        Assert.Equal((1, 1, 0), (preview.New, preview.Changed, preview.Same));
        Assert.Equal([3, 2], preview.Lines.Select(line => line.Number));
        Assert.Equal(1, Preview(Line(2, ("code", "PAP-A4"), ("name", "A4 paper"))).Same);
    }

    [Theory]
    [InlineData("55", "", 0)]
    [InlineData("54", "", 1)]
    [InlineData("30", "cabinet 1", 0)]
    [InlineData("55", "Cabinet 1", 1)]
    public void Another_amount_of_a_known_item_is_counted_and_changes_nothing(string quantity, string place, int others)
    {
        var preview = Preview(Line(2, ("code", "PAP-A4"), (StockFields.Quantity, quantity), (StockFields.Place, place)));

        Assert.Equal((1, others), (preview.Same, preview.OtherAmounts));
    }

    [Fact]
    public void A_retired_item_stays_retired() => Assert.Equal(
        new ImportProblem.Retired(2, "PAP-A4"),
        Assert.Single(Preview(SampleStock.Paper with { IsRetired = true }, Line(2, ("code", "PAP-A4"), ("name", "Paper"))).Problems));

    [Fact]
    public void What_a_new_item_starts_with_needs_a_place() => Assert.Equal(
        new ImportProblem.Field(2, new FieldError(StockFields.Place, new FieldProblem.Missing())),
        Assert.Single(Preview(Line(2, ("code", "X-1"), ("name", "Thing"), ("unit", "piece"), (StockFields.Quantity, "3"))).Problems));

    [Fact]
    public void A_new_item_starts_its_ledger_with_what_there_is()
    {
        var decision = new ImportItem(Line(2, ("code", "X-1"), ("name", "Thing"), ("unit", "piece"), (StockFields.Quantity, "3"), (StockFields.Place, "Cellar"), (StockFields.Why, "Opening stock")))
            .Decide(known: null, Eric.Named, Now);

        var (item, lines) = Assert.IsType<StockDecision.Accepted>(decision);
        Assert.Equal(3, item.At("Cellar"));
        Assert.Equal(new StockMovement(1, MovementKind.Received, "Cellar", 3, 0, Eric.Named, Now, "Opening stock"), Assert.Single(lines));
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    public void A_new_item_of_which_there_is_nothing_has_its_place_and_no_ledger(string quantity)
    {
        var line = Line(2, ("code", "X-1"), ("name", "Thing"), ("unit", "piece"), (StockFields.Quantity, quantity), (StockFields.Place, "Cellar"));

        var (item, lines) = Assert.IsType<StockDecision.Accepted>(new ImportItem(line).Decide(known: null, Eric.Named, Now));

        Assert.Equal([new Shelf("Cellar", 0)], item.Shelves.AsEnumerable());
        Assert.Empty(lines);
    }

    [Fact]
    public void A_known_item_keeps_its_amounts()
    {
        var line = Line(2, ("code", "PAP-A4"), ("supplier", "Other"), (StockFields.Quantity, "3"), (StockFields.Place, "Attic"));

        var (item, lines) = Assert.IsType<StockDecision.Accepted>(new ImportItem(line).Decide(SampleStock.Paper, Eric.Named, Now));

        Assert.Equal((SampleStock.Paper.Shelves, "Other", SampleStock.Paper.Edition + 1), (item.Shelves, item.Facts.Supplier, item.Edition));
        Assert.Empty(lines);
    }

    private static ImportPreview Preview(params ImportLine[] lines) => Preview(SampleStock.Paper, lines);

    private static ImportPreview Preview(StockItem known, params ImportLine[] lines) =>
        new PreviewItems([.. lines], []).Decide(new Dictionary<ItemCode, StockItem> { [known.Code] = known });

    private static ImportLine Line(int number, params (string Field, string Text)[] fields) =>
        new(number, fields.ToImmutableDictionary(field => field.Field, field => field.Text));
}
