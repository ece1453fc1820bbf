using BackOffice.BotTests.Harness;
using NodaTime;

namespace BackOffice.BotTests.Equipment;

public sealed class MachineRecordTests : OfficeTest
{
    private const string Jam = "PRN-3F-01 is jammed";

    [Fact]
    public async Task What_was_repaired_stands_in_the_record_of_the_machine()
    {
        var id = await RepairAsync(cost: "120.50");

        await Eric.SaysAsync("history of PRN-3F-01");

        var card = Eric.LastCard();
        Assert.Contains("Printer PRN-3F-01: repair record", card.Words, StringComparison.Ordinal);
        Assert.Contains(id, card.Words, StringComparison.Ordinal);
        Assert.Contains("120.50", card.Words, StringComparison.Ordinal);
        Assert.Contains("2 h", card.Words, StringComparison.Ordinal);
        Assert.Contains("Worth repairing.", card.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_machines_card_leads_to_its_record()
    {
        await AddPrinterAsync();
        await Eric.SaysAsync("PRN-3F-01");

        await PressAsync(Eric, "Repair record");

        Assert.Contains("No repairs yet.", Eric.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_repair_cost_is_added_up_when_it_had_to_be_done_twice()
    {
        await AddPrinterAsync();
        await ReportAsync(Emma, Jam);
        await PressAsync(Eric, "Mark as fixed", ("resolution", "New roller."), ("cost", "80"));
        await PressAsync(Emma, "No, still broken");
        await PressAsync(Eric, "Mark as fixed", ("resolution", "New tray."), ("cost", "1.020,50"));
        await PressAsync(Emma, "Yes, it works");

        await Eric.SaysAsync("PRN-3F-01 statistics");

        Assert.Contains("1,100.50", Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.Contains("Think of replacing it.", Eric.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cost_that_is_none_is_named_and_what_was_typed_stays()
    {
        await AddPrinterAsync();
        var id = await ReportAsync(Emma, Jam);

        var answer = await Eric.LastCard().PressAsync("Mark as fixed", ("resolution", "New roller."), ("cost", "a lot"));

        Assert.Contains("I cannot read the cost.", answer.Words, StringComparison.Ordinal);
        Assert.Equal("New roller.", Eric.LastCard().Shown("resolution"));
        Assert.Equal("a lot", Eric.LastCard().Shown("cost"));
        Assert.Single(await Office.Rows.HistoryAsync(id));
    }

    [Fact]
    public async Task Employees_do_not_see_what_a_machine_cost()
    {
        await RepairAsync(cost: "120.50");

        await Emma.SaysAsync("history of PRN-3F-01");

        Assert.DoesNotContain("120.50", Emma.LastSentence(), StringComparison.Ordinal);
        Assert.Contains("back office", Emma.LastSentence(), StringComparison.Ordinal);
    }

    private async Task<string> RepairAsync(string cost)
    {
        await AddPrinterAsync();
        var id = await ReportAsync(Emma, Jam);
        Office.Time.Advance(Duration.FromHours(2));
        await PressAsync(Eric, "Mark as fixed", ("resolution", "New roller."), ("cost", cost));
        await PressAsync(Emma, "Yes, it works");
        return id;
    }

    private async Task AddPrinterAsync()
    {
        await MeetAsync(Emma, Eric);
        await Eric.SaysAsync("add equipment");
        await Eric.LastCard().PressAsync("Add", ("tag", "PRN-3F-01"), ("kind", "Printer"), ("floor", "3"), ("price", "1000"));
    }
}
