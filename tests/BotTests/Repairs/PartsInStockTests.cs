using System.Collections.Concurrent;
using BackOffice.BotTests.Harness;
using BackOffice.Domain;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using BackOffice.Domain.Stock;
using Microsoft.Extensions.DependencyInjection;

namespace BackOffice.BotTests.Repairs;

/// <summary>The office has every part.</summary>
public sealed class PartsInStockTests : OfficeTest
{
    private readonly FullStock stock = new();

    protected override OfficePlan Plan => OfficePlan.Usual with { Services = services => services.AddSingleton<IParts>(stock) };

    [Fact]
    public async Task A_part_that_lies_in_stock_is_put_by_and_nobody_waits()
    {
        await MeetAsync(Emma, Eric);
        var id = await ReportAsync(Emma);

        var answer = await PressAsync(Eric, "Wait for it", ("part", "Pickup roller"), ("expected", "2027-03-08"));

        Assert.Contains($"That part is in stock, and one is put by for {id}: Pickup roller.", answer.Words, StringComparison.Ordinal);
        Assert.Equal([$"{id} Pickup roller"], stock.Reserved);
        Assert.Single(await Office.Rows.HistoryAsync(id));
    }

    [Fact]
    public async Task A_press_without_a_day_puts_nothing_by()
    {
        await MeetAsync(Emma, Eric);
        await ReportAsync(Emma);

        var answer = await Eric.LastCard().PressAnywayAsync("Wait for it", ("part", "Pickup roller"));

        Assert.Contains("Please choose a day.", answer.Words, StringComparison.Ordinal);
        Assert.Empty(stock.Reserved);
    }

    [Fact]
    public async Task A_press_on_an_old_card_puts_nothing_by()
    {
        await MeetAsync(Emma, Eric, Olga);
        var id = await ReportAsync(Emma);
        var old = Eric.LastCard();
        await Olga.SaysAsync(id);
        await Office.SettledAsync();
        await PressAsync(Olga, "Take it myself");

        var answer = await old.PressAsync("Wait for it", ("part", "Pickup roller"), ("expected", "2027-03-08"));

        Assert.Contains("This changed while you were looking", answer.Words, StringComparison.Ordinal);
        Assert.Empty(stock.Reserved);
    }

    [Fact]
    public async Task A_repair_that_is_over_has_nothing_put_by()
    {
        await MeetAsync(Emma, Eric);
        await ReportAsync(Emma);
        var open = Eric.LastCard();
        await PressAsync(Emma, "Yes, take it back");

        var answer = await open.PressAsync("Wait for it", ("part", "Pickup roller"), ("expected", "2027-03-08"));

        Assert.Contains("taken back by Emma Employee", answer.Words, StringComparison.Ordinal);
        Assert.Empty(stock.Reserved);
    }

    [Fact]
    public async Task A_forged_press_puts_nothing_by()
    {
        await MeetAsync(Emma, Eric);
        var id = await ReportAsync(Emma);
        var data = Teammates.Data("repair.parts", id, 1, ("part", "Pickup roller"), ("expected", "2027-03-08"));

        await Emma.PressesAsync(data, "repair.parts", message: null);
        await Eric.PressesAsync(Teammates.Data("repair.parts", "REP-00000", 1, ("part", "Pickup roller"), ("expected", "2027-03-08")), "repair.parts", message: null);

        Assert.Empty(stock.Reserved);
    }

    private sealed class FullStock : IParts
    {
        private readonly ConcurrentQueue<string> reserved = [];

        public IEnumerable<string> Reserved => reserved;

        public Task<PartOutcome> ReserveAsync(CaseId repair, string part, CancellationToken cancellation)
        {
            reserved.Enqueue($"{repair} {part}");
            return Task.FromResult(PartOutcome.Reserved);
        }

        public Task<StockItem?> TakeTonerAsync(Asset machine, TonerColour colour, PersonName by, CancellationToken cancellation) =>
            Task.FromResult<StockItem?>(null);
    }
}
