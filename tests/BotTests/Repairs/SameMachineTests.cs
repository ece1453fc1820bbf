using BackOffice.BotTests.Harness;
using BackOffice.Support.Teams;

namespace BackOffice.BotTests.Repairs;

/// <summary>Which reports are of one machine, however it is called.</summary>
public sealed class SameMachineTests : OfficeTest
{
    [Theory]
    [InlineData("report PRN-3F-01", JammedPrinter)]
    [InlineData(JammedPrinter, "report PRN-3F-01")]
    [InlineData("the printer in the copy room on floor 3 is jammed", JammedPrinter)]
    public async Task What_was_reported_by_its_label_is_the_same_that_others_only_describe(string first, string second)
    {
        await MeetAsync(Emma, Eric, Niamh);
        await Eric.SaysAsync("add equipment");
        await PressAsync(Eric, "Add", ("tag", "PRN-3F-01"), ("kind", "Printer"), ("floor", "3"), ("room", "Copy room"));
        await Emma.FormAsync(first);
        await PressAsync(Emma, "Report", ("symptom", "Eats every second page."));

        await Niamh.FormAsync(second);

        Assert.Contains("Already reported by Emma Employee", Niamh.LastCard().Words, StringComparison.Ordinal);
        Assert.Contains("“Eats every second page.”", Niamh.LastCard().Words, StringComparison.Ordinal);
        await PressAsync(Niamh, "Me too", ("symptom", "It is jammed."));
        Assert.Contains("2 people", Eric.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_make_it_the_same_machine_bring_the_banner()
    {
        await MeetAsync(Emma, Eric, Niamh);
        var id = await ReportAsync(Emma);
        await Niamh.FormAsync("the printer on floor 4 is jammed");
        Assert.DoesNotContain("Me too", Niamh.LastCard().Buttons);

        await Niamh.SaysAsync("no, floor 3");

        Assert.Contains("Me too", Niamh.LastCard().Buttons);
        Assert.Contains(id, Niamh.LastSentence(), StringComparison.Ordinal);
        await Niamh.SaysAsync("send");
        Assert.Equal(2, (await Office.Rows.CasesAsync()).Count);
    }

    [Fact]
    public async Task A_machine_with_a_tag_is_the_same_wherever_it_is_said_to_stand()
    {
        await MeetAsync(Emma, Eric, Niamh);
        await Emma.ReportsByFormAsync("REP-BBBBB", "Printer PRN-3F-01", "Floor 3", "Jammed");
        await Office.SettledAsync();

        var answer = await Niamh.ReportsByFormAsync("REP-CCCCC", "the PRN-3F-01", "copy room", "Eats paper");

        Assert.Contains("Me too", answer.Words, StringComparison.Ordinal);
        Assert.Equal(["REP-BBBBB"], await Office.Rows.CasesAsync());
    }

    [Fact]
    public async Task A_forged_wish_to_join_tells_nothing_of_other_machines()
    {
        await MeetAsync(Emma, Eric, Niamh);
        var id = await ReportAsync(Emma);

        var theirs = await ForgeAsync(id);
        var none = await ForgeAsync("REP-00000");

        Assert.Equal(none.Words, theirs.Words);
        Assert.DoesNotContain("Emma", theirs.Words, StringComparison.Ordinal);
        Assert.Single(await Office.Rows.HistoryAsync(id));

        Task<BotAnswer> ForgeAsync(string joins) => Niamh.PressesAsync(
            Teammates.Data("repair.join", "REP-DDDDD", version: 0, ("joins", joins), ("what", "Copier"), ("where", "Floor 9")), "repair.join", message: null);
    }
}
