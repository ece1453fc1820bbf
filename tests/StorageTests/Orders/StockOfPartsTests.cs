using BackOffice.Domain.Repairs;
using BackOffice.Domain.Stock;
using BackOffice.StorageTests.Parts;
using NodaTime;
using static BackOffice.StorageTests.Parts.Staff;

namespace BackOffice.StorageTests;

[Collection(Tables.Name)]
public sealed class StockOfPartsTests(Tables tables)
{
    private readonly TestOffice office = tables.NewOffice();

    private static ItemCode Roller { get; } = ItemCode.Parse("ROL-59");

    [Fact]
    public async Task An_office_without_a_stock_has_nothing_to_say_of_parts() =>
        Assert.Equal(PartOutcome.NoStockKept, await office.Spares.ReserveAsync(office.NewId(), "pickup roller", CancellationToken.None));

    [Fact]
    public async Task A_part_is_put_by_once_however_often_and_at_how_many_places_at_once_it_is_asked_for()
    {
        await KeepAsync(2);
        var repair = await office.ReportedAsync(Emma);
        var another = office.Another();

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(i =>
            (i % 2 == 0 ? office : another).Spares.ReserveAsync(repair.Id, "Pickup rollers", CancellationToken.None)));

        Assert.All(outcomes, outcome => Assert.Equal(PartOutcome.Reserved, outcome));
        Assert.Equal((2, 1), await StandsAsync());
    }

    [Fact]
    public async Task What_is_not_there_or_not_meant_for_sure_is_not_in_stock()
    {
        await KeepAsync(0);
        var repair = await office.ReportedAsync(Emma);

        Assert.Equal(PartOutcome.NotInStock, await office.Spares.ReserveAsync(repair.Id, "pickup roller", CancellationToken.None));
        Assert.Equal(PartOutcome.NotInStock, await office.Spares.ReserveAsync(repair.Id, "fuser", CancellationToken.None));
        Assert.Empty(await office.KeysAsync("part|"));
    }

    [Fact]
    public async Task A_part_is_handed_out_when_the_repair_is_fixed()
    {
        await KeepAsync(2);
        var repair = await ReservedAsync();
        await LookAsync();
        Assert.Equal((2, 1), await StandsAsync());

        await office.ChangedAsync(new ResolveRepair(repair.Id, 1, "New roller."), Eric);
        await LookAsync();
        await LookAsync();

        Assert.Equal((1, 0), await StandsAsync());
        Assert.Empty(await office.KeysAsync("part|"));
        Assert.DoesNotContain(await office.KeysAsync("due|"), key => key.EndsWith("|repair-part", StringComparison.Ordinal));
        Assert.Equal(repair.Id, (await office.Stock.LedgerAsync(Roller, 1, CancellationToken.None))[0].Case);
    }

    [Fact]
    public async Task A_part_is_free_again_when_the_report_is_taken_back()
    {
        await KeepAsync(2);
        var repair = await ReservedAsync();

        await office.ChangedAsync(new WithdrawRepair(repair.Id, 1), Emma);
        await LookAsync();

        Assert.Equal((2, 0), await StandsAsync());
    }

    private async Task KeepAsync(int onHand)
    {
        await office.Stock.AddAsync(new AddItem(new ItemForm { Code = "ROL-59", Name = "Pickup roller", Unit = "piece" }), Eric, CancellationToken.None);
        if (onHand > 0)
        {
            await office.Stock.MoveAsync(new ReceiveStock(Roller, "1", onHand, "Cellar"), Eric, CancellationToken.None);
        }
    }

    private async Task<Repair> ReservedAsync()
    {
        var repair = await office.ReportedAsync(Emma);
        Assert.Equal(PartOutcome.Reserved, await office.Spares.ReserveAsync(repair.Id, "pickup roller", CancellationToken.None));
        return repair;
    }

    /// <summary>An hour later, twice at once.</summary>
    private async Task LookAsync()
    {
        office.Clock.Advance(Duration.FromHours(1));
        var another = office.Another();
        await foreach (var pending in office.Agenda.DueAsync(CancellationToken.None))
        {
            if (pending.Work.Kind == office.Spares.Kind)
            {
                await Task.WhenAll(
                    office.Spares.RunAsync(pending.Work, CancellationToken.None), another.Spares.RunAsync(pending.Work, CancellationToken.None));
                await office.Agenda.ClearAsync(pending, CancellationToken.None);
            }
        }
    }

    private async Task<(int OnHand, int Reserved)> StandsAsync() =>
        await office.Stock.FindAsync(Roller, CancellationToken.None) is { } item ? (item.OnHand, item.Reserved) : default;
}
