using BackOffice.BotTests.Harness;
using BackOffice.Support.Teams;

namespace BackOffice.BotTests.BadInput;

public sealed class RaceTests : OfficeTest
{
    [Fact]
    public async Task Of_two_who_start_at_once_one_does_and_the_other_is_told_who_and_when()
    {
        var id = await BothSeeAsync();

        var answers = await Task.WhenAll(Eric.LastCard().PressAsync("Start"), Olga.LastCard().PressAsync("Start"));
        await Office.SettledAsync();

        Assert.Equal(2, (await Office.Rows.HistoryAsync(id)).Count);
        var told = Assert.Single(answers, answer => answer.Words.Contains("Already started by", StringComparison.Ordinal));
        Assert.Contains("09:30", told.Words, StringComparison.Ordinal);
        AssertBothSee("In progress");
    }

    [Fact]
    public async Task Of_two_who_resolve_at_once_one_does_and_the_others_words_are_not_lost()
    {
        var id = await BothSeeAsync();

        var answers = await Task.WhenAll(
            Eric.LastCard().PressAsync("Mark as fixed", ("resolution", "Eric took the paper out.")),
            Olga.LastCard().PressAsync("Mark as fixed", ("resolution", "Olga took the paper out.")));
        await Office.SettledAsync();

        Assert.Equal(2, (await Office.Rows.HistoryAsync(id)).Count);
        var told = Assert.Single(answers, answer => answer.Words.Contains("Already marked as fixed by", StringComparison.Ordinal));
        var lost = told == answers[0] ? "Eric took the paper out." : "Olga took the paper out.";
        Assert.Contains(lost, told.Words, StringComparison.Ordinal);
        AssertBothSee("To be confirmed");
    }

    [Fact]
    public async Task Different_things_at_once_are_not_both_done_blindly()
    {
        var id = await BothSeeAsync();

        var answers = await Task.WhenAll(
            Eric.LastCard().PressAsync("Start"),
            Olga.LastCard().PressAsync("Send question", ("question", "Which tray?")));
        await Office.SettledAsync();

        var history = await Office.Rows.HistoryAsync(id);
        Assert.Equal(2, history.Count);
        var done = history[1].GetString("What");
        var told = done == "Started" ? answers[1] : answers[0];
        Assert.Matches("(This changed while you were looking|[Aa]lready)", told.Words);
        if (done == "Started")
        {
            Assert.Equal("Which tray?", Olga.LastCard().Shown("question"));
        }
    }

    [Fact]
    public async Task A_reporter_who_withdraws_while_somebody_starts_leaves_one_truth()
    {
        var id = await BothSeeAsync();

        await Task.WhenAll(Eric.LastCard().PressAsync("Start"), Emma.LastCard().PressAsync("Yes, take it back"));
        await Office.SettledAsync();

        var history = await Office.Rows.HistoryAsync(id);
        var state = history[^1].GetString("To");
        Assert.Equal(2, history.Count);
        var shown = state == "Withdrawn" ? "Taken back" : "In progress";
        Assert.All([Emma, Eric, Olga], person => Assert.Contains(shown, NewestAbout(person, id), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Many_reports_at_once_are_all_kept()
    {
        await MeetAsync(Emma, Niamh, Eric);
        await Emma.FormAsync(JammedPrinter);
        await Niamh.FormAsync("the projector in room 210 is dead");

        await Task.WhenAll(Emma.LastCard().PressAsync("Report"), Niamh.LastCard().PressAsync("Report"));
        await Office.SettledAsync();

        Assert.Equal(2, (await Office.Rows.CasesAsync()).Count);
        Assert.Equal(2, Eric.Cards().Count(card => card.Buttons.Contains("Start")));
    }

    private async Task<string> BothSeeAsync()
    {
        await MeetAsync(Emma, Eric, Olga);
        var id = await ReportAsync(Emma);
        await Olga.SaysAsync(id);
        await Office.SettledAsync();
        return id;
    }

    private void AssertBothSee(string state) =>
        Assert.All([Eric, Olga], person => Assert.Contains(state, person.LastCard().Words, StringComparison.Ordinal));

    private static string NewestAbout(Teammate person, string id) =>
        person.Cards().Last(card => card.Words.Contains(id, StringComparison.Ordinal)).Words;
}
