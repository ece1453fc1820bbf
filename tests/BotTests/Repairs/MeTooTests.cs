using BackOffice.BotTests.Harness;
using BackOffice.Support.Teams;
using NodaTime;

namespace BackOffice.BotTests.Repairs;

public sealed class MeTooTests : OfficeTest
{
    [Fact]
    public async Task What_is_open_already_is_shown_on_the_form_and_joined_with_one_press()
    {
        await MeetAsync(Emma, Eric, Niamh);
        var id = await ReportAsync(Emma);
        await PressAsync(Eric, "Start");
        Office.Time.Advance(Duration.FromMinutes(20));

        await Niamh.FormAsync(JammedPrinter);
        var form = Niamh.LastCard();
        Assert.Contains("Already reported by Emma Employee 20 minutes ago.", form.Words, StringComparison.Ordinal);
        Assert.Contains($"{id} · In progress", form.Words, StringComparison.Ordinal);
        await PressAsync(Niamh, "Me too");

        Assert.Equal([id], await Office.Rows.CasesAsync());
        Assert.Equal(form.Message, Niamh.LastCard().Message);
        Assert.Contains($"{id}\n● In progress", Niamh.LastCard().Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Report anyway", Niamh.LastCard().Buttons);
        Assert.All([Emma, Eric, Niamh], person => Assert.Contains("2 people", person.LastCard().Words, StringComparison.Ordinal));
        await Eric.SaysAsync("open repairs");
        Assert.Contains("2 people", Eric.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_joined_is_rung_when_it_is_fixed_and_may_say_that_it_still_fails()
    {
        await MeetAsync(Emma, Eric, Niamh);
        var id = await ReportAsync(Emma);
        await JoinAsync(Niamh);

        await PressAsync(Eric, "Mark as fixed", ("resolution", "Took the paper out."));
        Assert.Contains(id, Niamh.Chat.FromBot[^1].Summary, StringComparison.Ordinal);
        Assert.Contains("Took the paper out.", Niamh.LastCard().Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Yes, it works", Niamh.LastCard().Buttons);
        var before = Eric.Chat.FromBot.Length;
        await PressAsync(Niamh, "Still broken for me", ("stillWrong", "Tray 2 still jams."));

        Assert.Contains("Tray 2 still jams.", Assert.Single(Eric.Chat.FromBot[before..]).Words, StringComparison.Ordinal);
        Assert.Contains("Tray 2 still jams.", Emma.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_joined_is_rung_when_the_reporter_closes_it()
    {
        await MeetAsync(Emma, Eric, Niamh);
        var id = await ReportAsync(Emma);
        await JoinAsync(Niamh);
        await PressAsync(Eric, "Mark as fixed", ("resolution", "Took the paper out."));
        var before = Niamh.Chat.FromBot.Length;

        await PressAsync(Emma, "Yes, it works");

        var rung = Assert.Single(Niamh.Chat.FromBot[before..]);
        Assert.Contains(id, rung.Summary, StringComparison.Ordinal);
        Assert.Contains("Done", rung.Words, StringComparison.Ordinal);
        Assert.Empty(await Office.Rows.StartingWithAsync("open|repair|"));
        Assert.DoesNotContain(await Office.Rows.StartingWithAsync("open|at|"), row => row.RowKey.EndsWith(id, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("repair.confirm")]
    [InlineData("repair.answer")]
    public async Task Who_joined_cannot_speak_for_the_reporter(string verb)
    {
        await MeetAsync(Emma, Eric, Niamh);
        var id = await ReportAsync(Emma);
        await JoinAsync(Niamh);

        var answer = await Niamh.PressesAsync(Teammates.Data(verb, id, version: 2), verb, message: null);

        Assert.Contains("That is for Emma Employee, who reported it, or the back office to do.", answer.Words, StringComparison.Ordinal);
        Assert.Equal(2, (await Office.Rows.HistoryAsync(id)).Count);
    }

    [Fact]
    public async Task Joining_what_is_said_to_be_fixed_calls_the_back_office_again()
    {
        await MeetAsync(Emma, Eric, Niamh);
        var id = await ReportAsync(Emma);
        await PressAsync(Eric, "Mark as fixed", ("resolution", "Took the paper out."));
        Office.Time.Advance(Duration.FromDays(1));
        await Niamh.FormAsync("the printer on floor 3 eats paper");
        Assert.Contains("It is said to be fixed. Is it broken again?", Niamh.LastCard().Words, StringComparison.Ordinal);
        var before = Eric.Chat.FromBot.Length;

        await PressAsync(Niamh, "Me too");

        var rung = Assert.Single(Eric.Chat.FromBot[before..]);
        Assert.Contains("Still broken", rung.Words, StringComparison.Ordinal);
        Assert.Contains("Eats paper", rung.Words, StringComparison.Ordinal);
        Assert.Contains("2 people", rung.Words, StringComparison.Ordinal);
        Assert.Equal("Reported", Assert.Single(await Office.Rows.StartingWithAsync("case|")).GetString("State"));
        Assert.Equal(id, Emma.LastCard().Case);
    }

    [Fact]
    public async Task What_others_wait_for_cannot_be_taken_back()
    {
        await MeetAsync(Emma, Eric, Niamh);
        var id = await ReportAsync(Emma);
        var card = Emma.LastCard();
        await JoinAsync(Niamh);
        Assert.DoesNotContain("Yes, take it back", Emma.LastCard().Buttons);

        var answer = await card.PressAsync("Yes, take it back");

        Assert.Contains("Somebody else has joined this report, so I keep it open.", answer.Words, StringComparison.Ordinal);
        await Emma.SaysAsync($"cancel {id}");
        Assert.Contains("I keep it open", Emma.LastSentence(), StringComparison.Ordinal);
        Assert.Single(await Office.Rows.StartingWithAsync("open|repair|"));
    }

    [Fact]
    public async Task A_double_press_joins_once()
    {
        await MeetAsync(Emma, Eric, Niamh);
        var id = await ReportAsync(Emma);
        await Niamh.FormAsync(JammedPrinter);
        var form = Niamh.LastCard();

        await form.PressAsync("Me too");
        var second = await form.PressAsync("Me too");
        await Niamh.ChannelRepeatsAsync(underNewId: true);
        await Office.SettledAsync();

        Assert.Contains(id, second.Words, StringComparison.Ordinal);
        Assert.Contains("2 people", second.Words, StringComparison.Ordinal);
        Assert.Equal(2, (await Office.Rows.HistoryAsync(id)).Count);
    }

    [Fact]
    public async Task Joining_what_was_closed_meanwhile_says_so_and_keeps_the_form()
    {
        await MeetAsync(Emma, Eric, Niamh);
        await ReportAsync(Emma);
        await Niamh.FormAsync("the printer on floor 3 eats paper");
        await PressAsync(Emma, "Yes, take it back");

        var answer = await PressAsync(Niamh, "Me too");

        Assert.Contains("Already taken back by Emma Employee", answer.Words, StringComparison.Ordinal);
        Assert.Contains("eats paper", Niamh.LastCard().Shown("symptom"), StringComparison.OrdinalIgnoreCase);
        await PressAsync(Niamh, "Report");
        Assert.Equal(2, (await Office.Rows.CasesAsync()).Count);
    }

    [Fact]
    public async Task A_form_comes_back_once_when_somebody_else_reported_the_same_meanwhile()
    {
        await MeetAsync(Emma, Eric, Niamh);
        await Emma.FormAsync(JammedPrinter);
        await Niamh.FormAsync("the printer on floor 3 is jammed");
        await PressAsync(Emma, "Report");

        var answer = await PressAsync(Niamh, "Report", ("symptom", "It eats every page."));
        Assert.Contains("Somebody reported the same while you were writing", answer.Words, StringComparison.Ordinal);
        Assert.Contains("Already reported by Emma Employee just now.", answer.Words, StringComparison.Ordinal);
        Assert.Equal("It eats every page.", Niamh.LastCard().Shown("symptom"));
        Assert.Single(await Office.Rows.CasesAsync());

        await PressAsync(Niamh, "Report anyway");
        Assert.Equal(2, (await Office.Rows.CasesAsync()).Count);
    }

    [Fact]
    public async Task Me_too_can_be_written()
    {
        await MeetAsync(Emma, Eric, Niamh);
        var id = await ReportAsync(Emma);
        await Niamh.FormAsync(JammedPrinter);
        var form = Niamh.LastCard();

        await Niamh.SaysAsync("me too");
        await Office.SettledAsync();

        Assert.Contains($"You have joined {id}", Niamh.LastSentence(), StringComparison.Ordinal);
        Assert.Contains($"{id}\n● New", Niamh.Chat.Find(form.Message).Words, StringComparison.Ordinal);
        Assert.Equal([id], await Office.Rows.CasesAsync());
    }

    [Fact]
    public async Task Ones_own_open_report_is_shown_instead_of_made_again()
    {
        await MeetAsync(Emma, Eric);
        var id = await ReportAsync(Emma);
        await Emma.FormAsync(JammedPrinter);
        Assert.Contains("You reported this just now.", Emma.LastCard().Words, StringComparison.Ordinal);

        await PressAsync(Emma, "Show my report");

        Assert.Contains($"{id}\n● New", Emma.LastCard().Words, StringComparison.Ordinal);
        Assert.Single(await Office.Rows.HistoryAsync(id));
    }

    private async Task JoinAsync(Teammate person)
    {
        await person.FormAsync(JammedPrinter);
        await PressAsync(person, "Me too");
    }
}
