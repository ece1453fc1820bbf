using BackOffice.BotTests.Harness;
using BackOffice.Support;
using BackOffice.Support.Teams;

namespace BackOffice.BotTests.Budgets;

/// <summary>Effects are held back, so that every call counted here is one of the turn itself.</summary>
public sealed class StorageCallTests : OfficeTest
{
    protected override OfficePlan Plan => OfficePlan.Usual with { Delivers = false };

    [Theory]
    [InlineData("help")]
    [InlineData("my reports")]
    [InlineData("thanks")]
    public async Task A_turn_that_only_reads_takes_one_read_at_most(string text)
    {
        await Emma.InstallsAsync();
        await Emma.SaysAsync(text);

        var calls = await CountAsync(() => Emma.SaysAsync(text));

        Assert.True(calls.Length <= 1 && calls.All(call => call.IsRead), Say(calls));
    }

    [Theory]
    [InlineData("open repairs")]
    [InlineData("open printer repairs on floor 3")]
    public async Task Open_repairs_take_one_read(string text)
    {
        await Eric.InstallsAsync();
        await Eric.SaysAsync("open repairs");

        var calls = await CountAsync(() => Eric.SaysAsync(text));

        Assert.True(calls.Length <= 1 && calls.All(call => call.IsRead), Say(calls));
    }

    [Fact]
    public async Task A_report_takes_one_transaction_and_reads_who_reports_who_decides_and_what_is_open_there()
    {
        await Emma.InstallsAsync();
        await Emma.FormAsync(JammedPrinter);

        var calls = await CountAsync(() => Emma.LastCard().PressAsync("Report"));

        AssertCommand(calls, reads: 3);
    }

    [Fact]
    public async Task Joining_takes_two_reads_and_one_transaction()
    {
        await Emma.InstallsAsync();
        await Niamh.InstallsAsync();
        await Emma.FormAsync(JammedPrinter);
        await Emma.LastCard().PressAsync("Report");
        await Niamh.FormAsync(JammedPrinter);

        AssertCommand(await CountAsync(() => Niamh.LastCard().PressAsync("Me too")));
    }

    [Fact]
    public async Task A_form_reads_its_person_and_what_is_open_there_and_a_guide_once_more()
    {
        await Emma.InstallsAsync();
        await Emma.SaysAsync("help");

        var form = await CountAsync(() => Emma.SaysAsync("the door on floor 3 squeaks"));
        await Emma.SaysAsync("cancel");
        var guide = await CountAsync(() => Emma.SaysAsync(JammedPrinter));
        var helped = await CountAsync(() => Emma.LastCard().PressAsync("That fixed it"));

        Assert.Equal((2, 3), (form.Count(call => call.IsRead), guide.Count(call => call.IsRead)));
        AssertCommand(helped, reads: 4);
    }

    [Fact]
    public async Task Each_change_takes_two_reads_and_one_transaction()
    {
        await Emma.InstallsAsync();
        await Eric.InstallsAsync();
        await Eric.SaysAsync("help");
        await Emma.FormAsync(JammedPrinter);
        var reported = await Emma.LastCard().PressAsync("Report");
        var id = Assert.Single(await Office.Rows.CasesAsync());
        Assert.Contains(id, reported.Words, StringComparison.Ordinal);

        AssertCommand(await ChangeAsync(Eric, "repair.start", id, 1));
        AssertCommand(await ChangeAsync(Eric, "repair.assign", id, 2, ("technician", "Copyfix")));
        AssertCommand(await ChangeAsync(Eric, "repair.supplier", id, 3, ("supplierMail", "service@copycare.example")));
        AssertCommand(await ChangeAsync(Eric, "repair.ask", id, 4, ("question", "Which tray?")));
        AssertCommand(await ChangeAsync(Emma, "repair.answer", id, 5, ("answer", "The lower")));
        AssertCommand(await ChangeAsync(Eric, "repair.urgency", id, 6, ("urgency", "Low")));
        AssertCommand(await ChangeAsync(Eric, "repair.visit", id, 7, ("visit", "2027-03-03")));

        // Two more: no part is put by for a press that is refused, and what parts are called is read of the stock.
        AssertCommand(await ChangeAsync(Eric, "repair.parts", id, 8, ("part", "Roller"), ("expected", "2027-03-08")), reads: 4);
        AssertCommand(await ChangeAsync(Eric, "repair.arrived", id, 9));
        AssertCommand(await ChangeAsync(Eric, "repair.resolve", id, 10, ("resolution", "Done")));
        AssertCommand(await ChangeAsync(Emma, "repair.confirm", id, 11));
        Assert.Equal(12, (await Office.Rows.HistoryAsync(id)).Count);
    }

    [Fact]
    public async Task A_refused_press_writes_nothing()
    {
        await Emma.InstallsAsync();
        await Eric.InstallsAsync();
        await Eric.SaysAsync("help");
        await Emma.FormAsync(JammedPrinter);
        await Emma.LastCard().PressAsync("Report");
        var id = Assert.Single(await Office.Rows.CasesAsync());
        var before = await Office.Rows.FingerprintAsync();

        var calls = await ChangeAsync(Eric, "repair.start", id, 7);

        Assert.True(calls.Length <= 2 && calls.All(call => call.IsRead), Say(calls));
        Assert.Equal(before, await Office.Rows.FingerprintAsync());
    }

    [Fact]
    public async Task A_turn_that_changes_nothing_writes_nothing()
    {
        await Emma.InstallsAsync();
        await Emma.SaysAsync("help");
        var before = await Office.Rows.FingerprintAsync();

        var calls = await CountAsync(async () =>
        {
            await Emma.SaysAsync("help");
            await Emma.SaysAsync("my reports");
            await Emma.InstallsAsync();
            await Emma.OpensChatAsync();
        });

        Assert.True(calls.All(call => call.IsRead), Say(calls));
        Assert.Equal(before, await Office.Rows.FingerprintAsync());
    }

    private async Task<TableCall[]> ChangeAsync(Teammate person, string verb, string id, int version, params (string Field, string Text)[] typed)
    {
        return await CountAsync(() => person.PressesAsync(Teammates.Data(verb, id, version, typed), verb, message: null));
    }

    private async Task<TableCall[]> CountAsync(Func<Task> turn)
    {
        Office.Tables.Forget();
        await turn();
        return [.. Office.Tables.Calls];
    }

    private static void AssertCommand(TableCall[] calls, int reads = 2) => Assert.True(
        calls.Count(call => call.IsRead) <= reads && calls.Count(call => !call.IsRead) == 1 && calls.Single(call => !call.IsRead).Path.EndsWith("$batch", StringComparison.Ordinal),
        Say(calls));

    private static string Say(TableCall[] calls) => string.Join('\n', calls.Select(call => call.ToString()));
}
