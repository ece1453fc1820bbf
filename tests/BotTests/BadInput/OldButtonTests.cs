using BackOffice.BotTests.Harness;
using NodaTime;

namespace BackOffice.BotTests.BadInput;

public sealed class OldButtonTests : OfficeTest
{
    [Fact]
    public async Task A_button_of_yesterdays_card_gets_the_truth_and_changes_nothing()
    {
        await MeetAsync(Emma, Eric, Olga);
        var id = await ReportAsync(Emma);
        var yesterday = Eric.LastCard();
        await PressAsync(Eric, "Start");
        await PressAsync(Eric, "Mark as fixed", ("resolution", "Done."));
        await PressAsync(Emma, "Yes, it works");
        Office.Time.Advance(Duration.FromDays(1));

        var answer = await yesterday.PressAsync("Start");

        Assert.Contains("Already confirmed to work by Emma Employee", answer.Words, StringComparison.Ordinal);
        Assert.Contains("2027-03-01", answer.Words, StringComparison.Ordinal);
        Assert.Equal(4, (await Office.Rows.HistoryAsync(id)).Count);
    }

    [Fact]
    public async Task A_card_that_is_older_than_the_case_keeps_what_was_typed_into_it()
    {
        await MeetAsync(Emma, Eric);
        var id = await ReportAsync(Emma);
        var old = Eric.LastCard();
        await PressAsync(Eric, "Start");

        var answer = await old.PressAsync("Send question", ("question", "Which tray is it?"));

        Assert.Contains("This changed while you were looking", answer.Words, StringComparison.Ordinal);
        Assert.Equal("Which tray is it?", Eric.LastCard().Shown("question"));
        Assert.Equal(2, (await Office.Rows.HistoryAsync(id)).Count);
        await PressAsync(Eric, "Send question");
        Assert.Equal(3, (await Office.Rows.HistoryAsync(id)).Count);
    }

    [Fact]
    public async Task Words_for_a_card_that_its_own_reader_made_old_stay_wherever_the_card_is_shown_next()
    {
        await MeetAsync(Emma, Eric);
        var id = await ReportAsync(Emma);
        var old = Eric.LastCard();
        await PressAsync(Eric, "Start");
        await old.PressAsync("Send question", ("question", "Which tray is it?"));
        await Office.SettledAsync();

        await Eric.SaysAsync(id);
        await Office.SettledAsync();

        Assert.Equal("Which tray is it?", Eric.LastCard().Shown("question"));
        await PressAsync(Eric, "Send question");
        Assert.DoesNotContain("This changed while you were looking", Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.Equal(3, (await Office.Rows.HistoryAsync(id)).Count);
    }

    [Fact]
    public async Task Empty_words_of_the_back_office_are_refused_in_words()
    {
        await MeetAsync(Emma, Eric);
        var id = await ReportAsync(Emma);

        var answer = await Eric.LastCard().PressAnywayAsync("Mark as fixed", ("resolution", "   "));

        Assert.Contains("Please say what was done.", answer.Words, StringComparison.Ordinal);
        Assert.Single(await Office.Rows.HistoryAsync(id));
    }

    [Fact]
    public async Task A_form_that_was_put_away_can_still_be_sent_from_a_screen_that_shows_it()
    {
        await MeetAsync(Emma, Eric);
        await Emma.FormAsync(JammedPrinter);
        var form = Emma.LastCard();
        await Emma.SaysAsync("cancel");

        await form.PressAsync("Report");
        await Office.SettledAsync();

        Assert.Single(await Office.Rows.CasesAsync());
    }
}
