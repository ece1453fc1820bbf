using System.Text.Encodings.Web;
using System.Text.Json;
using BackOffice.BotTests.Harness;
using BackOffice.Support.Teams;
using NodaTime;

namespace BackOffice.BotTests.Equipment;

public sealed class MachineRecordTests : OfficeTest
{
    private const string Jam = "PRN-3F-01 is jammed";

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

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

    [Fact]
    public async Task A_machine_without_repairs_is_given_no_advice()
    {
        await AddPrinterAsync();

        await Eric.SaysAsync("history of PRN-3F-01");

        Assert.Contains("No repairs yet.", Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Worth repairing.", Eric.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_cost_of_a_repair_is_told_to_the_back_office_on_its_card_and_in_its_history_alone()
    {
        var id = await RepairAsync(cost: "120");

        await Eric.SaysAsync(id);
        await Office.SettledAsync();
        Assert.Matches(@"Cost\s+120\.00", Eric.LastCard().Words);
        await PressAsync(Eric, "History");
        Assert.Contains("Cost: 120.00", Eric.LastCard().Words, StringComparison.Ordinal);
        await Emma.SaysAsync(id);
        await Office.SettledAsync();
        Assert.DoesNotContain("120", Emma.LastCard().Words, StringComparison.Ordinal);
        await PressAsync(Emma, "History");

        Assert.DoesNotContain("120", Emma.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_spent_on_a_report_that_was_taken_back_is_spent_but_no_fault()
    {
        await AddPrinterAsync();
        var id = await ReportAsync(Emma, Jam);
        await PressAsync(Eric, "Mark as fixed", ("resolution", "New roller."), ("cost", "80"));
        await PressAsync(Emma, "No, still broken");
        await PressAsync(Emma, "Yes, take it back");

        await Eric.SaysAsync("history of PRN-3F-01");

        Assert.Matches(@"Faults\s+0\s+Spent on repairs\s+80\.00", Eric.LastCard().Words);
        Assert.Contains(id, Eric.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_standstill_that_three_people_reported_is_one_fault()
    {
        await AddPrinterAsync();
        await MeetAsync(Niamh, Olga);
        var reported = new List<(Teammate Person, string Id)>();
        foreach (var person in new[] { Emma, Niamh, Olga })
        {
            var id = await ReportAsync(person, Jam);
            Office.Time.Advance(Duration.FromMinutes(20));
            reported.Add((person, id));
        }

        foreach (var (person, id) in reported)
        {
            await Eric.SaysAsync(id);
            await Office.SettledAsync();
            await PressAsync(Eric, "Mark as fixed", ("resolution", "New roller."));
            await person.SaysAsync(id);
            await Office.SettledAsync();
            await PressAsync(person, "Yes, it works");
        }

        await Eric.SaysAsync("history of PRN-3F-01");
        Assert.Matches(@"Faults\s+1\s+Downtime in total\s+1 h\s+Time to repair\s+1 h", Eric.LastCard().Words);
        Assert.Contains("Worth repairing.", Eric.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nights_and_weekends_are_neither_downtime_nor_time_that_it_ran()
    {
        await AddPrinterAsync();
        await MeetAsync(Olga);
        Office.Time.Advance(At(5, 15) - Office.Time.GetCurrentInstant());
        await FixAsync(await ReportAsync(Emma, Jam), At(8, 10));
        Office.Time.Advance(At(9, 12) - Office.Time.GetCurrentInstant());
        await FixAsync(await ReportAsync(Emma, Jam), At(9, 14));

        await Eric.SaysAsync("history of PRN-3F-01");

        var card = Eric.LastCard();
        Assert.Matches(@"Faults\s+2\s+Downtime in total\s+6 h\s+Runs between faults\s+11 h\s+Time to repair\s+3 h", card.Words);
        var chart = card.Json["body"]!.AsArray().Single(element => (string?)element!["type"] == "Chart.VerticalBar")!;
        Assert.Equal(("Mar 27", 2), ((string)chart["data"]![11]!["x"]!, (int)chart["data"]![11]!["y"]!));
        Assert.Contains("█", chart["fallback"]!.ToJsonString(Plain), StringComparison.Ordinal);
    }

    // A day of March, on which the office is open from 8 to 17.
    private static Instant At(int day, int hour) => Instant.FromUtc(2027, 3, day, hour, 0);

    private async Task FixAsync(string id, Instant at)
    {
        Office.Time.Advance(at - Office.Time.GetCurrentInstant());
        await Eric.SaysAsync(id);
        await Office.SettledAsync();
        await PressAsync(Eric, "Mark as fixed", ("resolution", "New roller."));
        await PressAsync(Emma, "Yes, it works");
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
