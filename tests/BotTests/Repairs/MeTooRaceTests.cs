using BackOffice.BotTests.Harness;
using BackOffice.Support.Teams;

namespace BackOffice.BotTests.Repairs;

/// <summary>What several people with one broken machine do at the same moment.</summary>
public sealed class MeTooRaceTests : OfficeTest
{
    [Fact]
    public async Task Of_a_reporter_who_confirms_and_somebody_who_still_has_it_at_once_one_is_told()
    {
        await MeetAsync(Emma, Eric, Niamh);
        var id = await ReportAsync(Emma);
        await JoinAsync(Niamh);
        await PressAsync(Eric, "Mark as fixed", ("resolution", "Took the paper out."));

        await Task.WhenAll(Emma.LastCard().PressAsync("Yes, it works"), Niamh.LastCard().PressAsync("Still broken for me"));
        await Office.SettledAsync();

        var last = (await Office.Rows.HistoryAsync(id))[^1].GetString("What");
        Assert.Equal(4, (await Office.Rows.HistoryAsync(id)).Count);
        Assert.Contains(last, new[] { "Confirmed", "Reopened" });
        Assert.All([Emma, Eric, Niamh], person => Assert.Contains(
            last == "Confirmed" ? "● Done" : "● Still broken", person.Cards().Last(card => card.Words.Contains(id, StringComparison.Ordinal)).Words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_who_still_have_it_at_once_open_it_again_once()
    {
        await MeetAsync(Emma, Eric, Niamh);
        var id = await ReportAsync(Emma);
        await JoinAsync(Niamh);
        await PressAsync(Eric, "Mark as fixed", ("resolution", "Took the paper out."));

        await Task.WhenAll(Emma.LastCard().PressAsync("No, still broken"), Niamh.LastCard().PressAsync("Still broken for me"));
        await Office.SettledAsync();

        Assert.Single(await Office.Rows.HistoryAsync(id), row => row.GetString("What") == "Reopened");
    }

    [Fact]
    public async Task Joining_while_the_reporter_takes_it_back_leaves_nobody_waiting_for_nothing()
    {
        await MeetAsync(Emma, Eric, Niamh);
        var id = await ReportAsync(Emma);
        await Niamh.FormAsync(JammedPrinter);

        await Task.WhenAll(Emma.LastCard().PressAsync("Yes, take it back"), Niamh.LastCard().PressAsync("Me too"));
        await Office.SettledAsync();

        var row = Assert.Single(await Office.Rows.StartingWithAsync("case|"));
        var joined = row.GetString("Joined").Length > 0;
        Assert.Equal(joined ? "Reported" : "Withdrawn", row.GetString("State"));
        Assert.Contains(joined ? id : "Already taken back", Niamh.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_while_it_is_marked_as_fixed_leaves_one_truth()
    {
        await MeetAsync(Emma, Eric);
        var id = await ReportAsync(Emma);
        await PressAsync(Eric, "Send question", ("question", "Which tray?"));

        await Task.WhenAll(
            Emma.LastCard().PressAsync("Send answer", ("answer", "The lower one")),
            Eric.LastCard().PressAsync("Mark as fixed", ("resolution", "Took the paper out.")));
        await Office.SettledAsync();

        var history = (await Office.Rows.HistoryAsync(id)).Select(row => row.GetString("What")).ToArray();
        Assert.Equal(3, history.Length);
        Assert.Contains(history[^1], new[] { "Answered", "Resolved" });
        Assert.Equal(history[^1] == "Answered" ? "Reported" : "Resolved", Assert.Single(await Office.Rows.StartingWithAsync("case|")).GetString("State"));
    }

    [Fact]
    public async Task Those_who_join_at_the_same_moment_all_join()
    {
        var sam = new Teammate(Office.Teams, "Sam Sample", "00000000-0000-0000-0000-00000000a101");
        var kim = new Teammate(Office.Teams, "Kim Sample", "00000000-0000-0000-0000-00000000a102");
        await MeetAsync(Emma, Eric, Niamh, sam, kim);
        await ReportAsync(Emma);
        foreach (var person in new[] { Niamh, sam, kim })
        {
            await person.FormAsync(JammedPrinter);
        }

        await Task.WhenAll(new[] { Niamh, sam, kim }.Select(person => person.LastCard().PressAsync("Me too")));
        await Office.SettledAsync();

        Assert.Contains("4 people", Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.Single(await Office.Rows.CasesAsync());
    }

    [Fact]
    public async Task Of_two_who_report_the_same_at_the_same_moment_one_is_asked_to_join()
    {
        await MeetAsync(Emma, Eric, Niamh);
        await Emma.FormAsync(JammedPrinter);
        await Niamh.FormAsync(JammedPrinter);

        var answers = await Task.WhenAll(Emma.LastCard().PressAsync("Report"), Niamh.LastCard().PressAsync("Report"));
        await Office.SettledAsync();

        Assert.Single(await Office.Rows.CasesAsync());
        Assert.Single(answers, answer => answer.Words.Contains("Me too", StringComparison.Ordinal));
    }

    private async Task JoinAsync(Teammate person)
    {
        await person.FormAsync(JammedPrinter);
        await PressAsync(person, "Me too");
    }
}
