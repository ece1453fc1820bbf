using BackOffice.Domain.Stock;
using BackOffice.StorageTests.Parts;
using static BackOffice.StorageTests.Parts.Staff;

namespace BackOffice.StorageTests;

[Collection(Tables.Name)]
public sealed class StockTableTests(Tables tables)
{
    private static readonly ItemForm Paper = new() { Code = "PAP-A4", Name = "A4 paper", Unit = "ream", Pack = "box", PackSize = "5", ReorderPoint = "10", Target = "40" };

    private readonly TestOffice office = tables.NewOffice();

    private static ItemCode Code { get; } = ItemCode.Parse("PAP-A4");

    [Fact]
    public async Task An_item_is_stored_and_found_as_it_is()
    {
        var added = await AddAsync(Paper with { Synonyms = "copy paper", Price = "24.50", Supplier = "O'Neill \"& Co", SupplierMail = "o@paper.example", LeadDays = "0" });
        await MoveAsync(new ReceiveStock(Code, "1", 7, "Cabinet 'A'|\"1\""));

        var found = (await office.Stock.FindAsync(Code, CancellationToken.None))!;

        Assert.Equal(added.Facts, found.Facts);
        Assert.Equal([new Shelf("Cabinet 'A'|\"1\"", 7)], found.Shelves.AsEnumerable());
        Assert.Equal((1, 1), (found.Movements, found.Edition));
    }

    [Fact]
    public async Task A_command_reads_once_and_writes_once()
    {
        await AddAsync(Paper);
        office.Traffic.Reset();

        await MoveAsync(new ReceiveStock(Code, "1", 7, "Cabinet 1"));

        Assert.Equal((1, 0, 1), (office.Traffic.Points, office.Traffic.Queries, office.Traffic.Writes));
    }

    [Fact]
    public async Task A_deed_is_done_once_however_often_and_at_how_many_places_at_once_it_is_asked_for()
    {
        await AddAsync(Paper);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(i =>
            (i % 2 == 0 ? office : office.Another()).Stock.MoveAsync(new ReceiveStock(Code, "one delivery", 5, "Cabinet 1"), Eric, CancellationToken.None)));

        Assert.All(outcomes, outcome => Assert.Equal(5, Assert.IsType<StockOutcome.Done>(outcome).Item.OnHand));
        Assert.Single(await office.Stock.LedgerAsync(Code, 10, CancellationToken.None));
    }

    [Fact]
    public async Task What_was_handed_out_once_is_done_although_no_more_is_there()
    {
        await AddAsync(Paper);
        await MoveAsync(new ReceiveStock(Code, "1", 5, "Cabinet 1"));
        await MoveAsync(new IssueStock(Code, "2", 5));

        Assert.IsType<StockOutcome.Done>(await office.Stock.MoveAsync(new IssueStock(Code, "2", 5), Eric, CancellationToken.None));
        Assert.Equal(
            new StockRefusal.NotEnough(0),
            Assert.IsType<StockOutcome.Refused>(await office.Stock.MoveAsync(new IssueStock(Code, "3", 5), Eric, CancellationToken.None)).Why);
    }

    [Fact]
    public async Task A_count_that_found_what_was_known_finds_nothing_new_when_it_is_delivered_again()
    {
        await AddAsync(Paper);
        await MoveAsync(new ReceiveStock(Code, "1", 10, "Cabinet 1"));
        await MoveAsync(new CountStock(Code, "2", "Cabinet 1", 10, "Monthly count"));
        await MoveAsync(new IssueStock(Code, "3", 3));

        Assert.Equal(7, (await MoveAsync(new CountStock(Code, "2", "Cabinet 1", 10, "Monthly count"))).OnHand);
        Assert.Equal(7, (await office.Stock.FindAsync(Code, CancellationToken.None))!.OnHand);
    }

    [Fact]
    public async Task Two_hundred_who_want_the_last_fifty_at_once_get_exactly_fifty()
    {
        await AddAsync(Paper);
        await MoveAsync(new ReceiveStock(Code, "1", 50, "Cabinet 1"));
        var another = office.Another();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 200).Select(i =>
            (i % 2 == 0 ? office : another).Stock.MoveAsync(new IssueStock(Code, $"wish {i}", 1), Eric, CancellationToken.None)));

        Assert.Equal((50, 150), (outcomes.Count(outcome => outcome is StockOutcome.Done), outcomes.Count(outcome => outcome is StockOutcome.Refused)));
        var item = await office.Stock.FindAsync(Code, CancellationToken.None);
        Assert.Equal((0, 51), (item!.OnHand, item.Movements));
    }

    [Fact]
    public async Task Lists_follow_an_item_that_runs_low_is_filled_up_and_is_retired()
    {
        await AddAsync(Paper);
        Assert.Equal(["PAP-A4"], await ListAsync(StockList.Low));

        await MoveAsync(new ReceiveStock(Code, "1", 50, "Cabinet 1"));
        Assert.Empty(await ListAsync(StockList.Low));
        await MoveAsync(new IssueStock(Code, "2", 40));
        Assert.Equal(["PAP-A4"], await ListAsync(StockList.Low));
        await office.Stock.RetireAsync(new RetireItem(Code), Eric, CancellationToken.None);

        Assert.Equal(["PAP-A4"], await ListAsync(StockList.Retired));
        Assert.Empty(await ListAsync(StockList.Low));
        Assert.Empty(await ListAsync(StockList.Kept));
    }

    [Fact]
    public async Task A_page_reads_no_more_than_it_shows_and_one()
    {
        foreach (var number in Enumerable.Range(10, 15))
        {
            await AddAsync(Paper with { Code = $"ITEM-{number}" });
        }

        office.Traffic.Reset();
        var first = await office.Stock.ListAsync(StockList.Kept, after: null, 10, CancellationToken.None);
        var second = await office.Stock.ListAsync(StockList.Kept, first.Next, 10, CancellationToken.None);

        Assert.Equal(15, first.Items.Length + second.Items.Length);
        Assert.Null(second.Next);
        Assert.Equal((2, 11 + 5), (office.Traffic.Queries, office.Traffic.RowsRead));
    }

    [Fact]
    public async Task A_code_that_is_taken_says_by_what_and_the_same_form_again_is_done()
    {
        await AddAsync(Paper);

        Assert.IsType<StockOutcome.Done>(await office.Stock.AddAsync(new AddItem(Paper), Eric, CancellationToken.None));
        Assert.IsType<StockOutcome.CodeTaken>(await office.Stock.AddAsync(new AddItem(Paper with { Name = "Other" }), Eric, CancellationToken.None));
    }

    private async Task<string[]> ListAsync(StockList list) =>
        [.. (await office.Stock.ListAsync(list, after: null, 20, CancellationToken.None)).Items.Select(item => item.Code.Value)];

    private async Task<StockItem> AddAsync(ItemForm form) =>
        Assert.IsType<StockOutcome.Done>(await office.Stock.AddAsync(new AddItem(form), Eric, CancellationToken.None)).Item;

    private async Task<StockItem> MoveAsync(StockCommand command) =>
        Assert.IsType<StockOutcome.Done>(await office.Stock.MoveAsync(command, Eric, CancellationToken.None)).Item;
}
