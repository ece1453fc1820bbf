using BackOffice.BotTests.Harness;
using BackOffice.Support.Teams;
using NodaTime;

namespace BackOffice.BotTests.Budgets;

public sealed class LargeOfficeTests : OfficeTest
{
    private const int LargestCard = 24 * 1024;

    protected override OfficePlan Plan => OfficePlan.Usual with { Delivers = false };

    [Fact]
    public async Task A_list_reads_the_rows_that_it_shows_and_one_more_however_many_are_closed()
    {
        await Emma.InstallsAsync();
        await Eric.InstallsAsync();
        await ReportManyAsync(closed: 40, open: 22);
        Office.Tables.Forget();

        await Eric.SaysAsync("open repairs");
        await Eric.SaysAsync("open printer repairs on floor 3");
        await Emma.SaysAsync("my reports");

        // The clock was moved, so the outbox and the agenda may be swept at the same time; the kinds of the register are read once a minute.
        var lists = Office.Tables.Calls
            .Where(call => call.Path.Contains("$filter", StringComparison.Ordinal)
                && (call.Path.Contains("open|", StringComparison.Ordinal) || call.Path.Contains("mine|", StringComparison.Ordinal)))
            .ToList();
        Assert.Equal(3, lists.Count);
        Assert.All(lists, call => Assert.InRange(call.Entities, 1, 21));
        Assert.Contains(Eric.Cards(), card => card.Buttons.Contains("More"));
    }

    [Fact]
    public async Task The_fullest_list_fits_on_a_card()
    {
        await Emma.InstallsAsync();
        await Eric.InstallsAsync();
        await ReportManyAsync(closed: 0, open: 21, what: new string('W', 100), where: string.Concat(Enumerable.Repeat("漢字", 100)));

        await Eric.SaysAsync("open repairs");
        await Emma.SaysAsync("my reports");

        AssertFits(Eric.LastCard());
        AssertFits(Emma.LastCard());
    }

    [Fact]
    public async Task The_fullest_repair_fits_on_a_card_at_every_step()
    {
        await Emma.InstallsAsync();
        await Eric.InstallsAsync();
        var full = string.Concat(Enumerable.Repeat("\"漢\\", 1_000));
        var reported = await Emma.ReportsByFormAsync("REP-BBBBB", new string('"', 100), new string('"', 200), full);
        AssertFits(reported);
        AssertFits(await ChangeAsync(Eric, "repair.assign", 1, ("technician", full[..100])));
        AssertFits(await ChangeAsync(Eric, "repair.ask", 2, ("question", full[..1_000])));
        AssertFits(await ChangeAsync(Emma, "repair.answer", 3, ("answer", full[..2_000])));
        AssertFits(await ChangeAsync(Eric, "repair.resolve", 4, ("resolution", full[..2_000])));
        AssertFits(await ChangeAsync(Emma, "repair.reopen", 5, ("stillWrong", full[..2_000])));
        Assert.Equal(6, (await Office.Rows.HistoryAsync("REP-BBBBB")).Count);

        await Emma.PressesAsync(Teammates.Data("repair.history", "REP-BBBBB", 6), "repair.history", message: null);
        AssertFits(Emma.LastCard());
    }

    [Fact]
    public async Task A_refused_form_with_everything_too_long_fits_on_a_card()
    {
        await Emma.InstallsAsync();
        var far = new string('漢', 10_000);

        AssertFits(await Emma.ReportsByFormAsync("REP-CCCCC", far, far, far));
    }

    private Task<BotAnswer> ChangeAsync(Teammate person, string verb, int version, params (string Field, string Text)[] typed) =>
        person.PressesAsync(Teammates.Data(verb, "REP-BBBBB", version, typed), verb, message: null);

    private async Task ReportManyAsync(int closed, int open, string what = "Printer", string where = "Floor 3")
    {
        for (var i = 0; i < closed + open; i++)
        {
            Office.Time.Advance(Duration.FromMinutes(1));
            var id = $"REP-{i:D5}";
            var others = Enumerable.Range(closed, Math.Clamp(i - closed, 0, 10)).Select(other => $"REP-{other:D5}");
            await Emma.ReportsByFormAsync(id, what, where, "Jammed", string.Join(' ', others));
            if (i < closed)
            {
                await Emma.PressesAsync(Teammates.Data("repair.withdraw", id, 1), "repair.withdraw", message: null);
            }
        }
    }

    private static void AssertFits(SeenCard card) => AssertFits(card.Json.ToJsonString());

    private static void AssertFits(BotAnswer answer)
    {
        Assert.NotNull(answer.Card);
        AssertFits(answer.Body);
    }

    private static void AssertFits(string json) => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(json), 1, LargestCard);
}
