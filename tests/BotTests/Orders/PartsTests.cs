using BackOffice.Domain.Stock;
using NodaTime;

namespace BackOffice.BotTests.Orders;

/// <summary>Repairs and machines take from the stock.</summary>
public sealed class PartsTests : OrderTest
{
    private static ItemForm Roller { get; } = new() { Code = "ROL-59", Name = "Pickup roller", Unit = "piece" };

    [Fact]
    public async Task A_part_is_put_by_for_the_repair_and_handed_out_when_it_is_fixed()
    {
        await KeepAsync(Roller, 2);
        var id = await ReportAsync(Emma);

        var answer = await PressAsync(Eric, "Wait for it", ("part", "pickup roller"), ("expected", "2027-03-08"));
        Assert.Contains($"That part is in stock, and one is put by for {id}: pickup roller.", answer.Words, StringComparison.Ordinal);
        Assert.Equal((2, 1), await StandsAsync());

        await Eric.Cards().Last(card => card.Buttons.Contains("Mark as fixed")).PressAsync("Mark as fixed", ("resolution", "New roller."));
        await Office.PassAsync(Duration.FromHours(2), step: Duration.FromMinutes(30));

        Assert.Equal((1, 0), await StandsAsync());
    }

    [Fact]
    public async Task A_part_is_free_again_when_the_report_is_taken_back()
    {
        await KeepAsync(Roller, 2);
        await ReportAsync(Emma);
        await PressAsync(Eric, "Wait for it", ("part", "pickup roller"), ("expected", "2027-03-08"));

        await PressAsync(Emma, "Yes, take it back");
        await Office.PassAsync(Duration.FromHours(2), step: Duration.FromMinutes(30));

        Assert.Equal((2, 0), await StandsAsync());
    }

    [Fact]
    public async Task A_cartridge_that_is_put_in_leaves_the_stock_once()
    {
        await Eric.SaysAsync("add equipment");
        await PressAsync(Eric, "Add", ("tag", "PRN-3F-01"), ("kind", "Printer"), ("floor", "3"));
        await KeepAsync(Paper with { Code = "TON-59A", Name = "HP 59A", Unit = "cartridge", Pack = string.Empty, PackSize = string.Empty, Synonyms = "toner PRN-3F-01" }, 3);

        await Eric.SaysAsync("PRN-3F-01 toner replaced");
        Assert.EndsWith("One was taken from the stock: HP 59A, 2 cartridges left.", Eric.LastSentence(), StringComparison.Ordinal);
        await Eric.SaysAsync("PRN-3F-01 toner replaced");

        Assert.Equal(2, (await Office.Part<IStock>().FindAsync(ItemCode.Parse("TON-59A"), CancellationToken.None))!.OnHand);
    }

    private async Task<(int OnHand, int Reserved)> StandsAsync()
    {
        var item = await ItemAsync(Roller);
        return (item.OnHand, item.Reserved);
    }
}
