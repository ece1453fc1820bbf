using BackOffice.BotTests.Harness;

namespace BackOffice.BotTests.Repairs;

public sealed class WordsTests : OfficeTest
{
    [Fact]
    public async Task A_fault_can_be_reported_without_touching_a_button()
    {
        await MeetAsync(Emma, Eric);

        await Emma.SaysAsync(JammedPrinter);
        await Emma.SaysAsync("still broken");
        await Emma.SaysAsync("send");
        await Office.SettledAsync();

        var id = Assert.Single(await Office.Rows.CasesAsync());
        Assert.Contains(id, Emma.LastSentence(), StringComparison.Ordinal);
        Assert.Contains(id, Emma.LastCard().Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Report", Emma.LastCard().Buttons);
        Assert.Contains("Start", Eric.LastCard().Buttons);
    }

    [Fact]
    public async Task What_a_sentence_leaves_out_is_asked_for_in_words()
    {
        await MeetAsync(Emma, Eric);

        await Emma.FormAsync("the printer is jammed");
        Assert.Null(Emma.LastCard().Shown("where"));
        await Emma.SaysAsync("floor 3");
        Assert.Equal("Floor 3", Emma.LastCard().Shown("where"));
        await Emma.SaysAsync("send");
        await Office.SettledAsync();

        Assert.Single(await Office.Rows.CasesAsync());
    }

    [Fact]
    public async Task A_form_with_something_missing_is_not_sent_by_words_either()
    {
        await MeetAsync(Emma, Eric);

        await Emma.FormAsync("the printer is jammed");
        await Emma.SaysAsync("send");
        await Office.SettledAsync();

        Assert.Empty(await Office.Rows.CasesAsync());
        Assert.Contains("Where", Emma.LastSentence(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Words_change_the_open_form_in_place()
    {
        await MeetAsync(Emma);
        await Emma.FormAsync(JammedPrinter);
        var form = Emma.LastCard();

        await Emma.SaysAsync("no, floor 4");

        Assert.Equal(form.Message, Emma.LastCard().Message);
        Assert.Equal("Floor 4", Emma.LastCard().Shown("where"));
        Assert.Equal("Printer", Emma.LastCard().Shown("what"));
        Assert.Contains("Floor 4", Emma.LastSentence(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Urgency_is_taken_from_words()
    {
        await MeetAsync(Emma);
        await Emma.FormAsync(JammedPrinter);

        await Emma.SaysAsync("it's urgent");

        Assert.Equal("Urgent", Emma.LastCard().Shown("urgency"));
    }

    [Fact]
    public async Task The_same_words_again_change_nothing()
    {
        await MeetAsync(Emma);
        await Emma.FormAsync(JammedPrinter);
        var form = Emma.LastCard();
        var cards = Emma.Cards().Length;

        await Emma.SaysAsync(JammedPrinter);

        Assert.Equal(cards, Emma.Cards().Length);
        Assert.Equal(form.Words, Emma.LastCard().Words);
    }

    [Fact]
    public async Task Cancel_puts_the_form_away_and_nothing_is_stored()
    {
        await MeetAsync(Emma, Eric);
        await Emma.FormAsync(JammedPrinter);

        await Emma.SaysAsync("cancel");
        await Office.SettledAsync();

        Assert.Empty(Emma.LastCard().Buttons);
        Assert.Empty(await Office.Rows.CasesAsync());
        await Emma.SaysAsync("floor 4");
        Assert.DoesNotContain("Report", Emma.Cards()[^2].Buttons);
    }

    [Fact]
    public async Task The_cancel_button_puts_the_form_away_too()
    {
        await MeetAsync(Emma, Eric);
        await Emma.FormAsync(JammedPrinter);

        var answer = await Emma.LastCard().PressAsync("Cancel");

        Assert.Contains("Nothing was sent", answer.Words, StringComparison.Ordinal);
        Assert.Empty(await Office.Rows.CasesAsync());
    }

    [Fact]
    public async Task After_cancel_the_next_report_is_a_new_form()
    {
        await MeetAsync(Emma, Eric);
        await Emma.FormAsync(JammedPrinter);
        var first = Emma.LastCard();
        await Emma.SaysAsync("cancel");

        await Emma.SaysAsync("the coffee machine in the kitchen is leaking");

        Assert.NotEqual(first.Message, Emma.LastCard().Message);
        Assert.NotEqual(first.Case, Emma.LastCard().Case);
        Assert.Equal("Coffee machine", Emma.LastCard().Shown("what"));
    }

    [Fact]
    public async Task An_open_question_is_answered_by_writing()
    {
        await MeetAsync(Emma, Eric);
        await ReportAsync(Emma);
        await PressAsync(Eric, "Send question", ("question", "Which tray is it?"));

        await Emma.SaysAsync("the lower one");
        await Office.SettledAsync();

        Assert.Contains("the lower one", Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.Contains("Eric Executive", Emma.LastSentence(), StringComparison.Ordinal);
        Assert.DoesNotContain("Send answer", Emma.LastCard().Buttons);
    }

    [Fact]
    public async Task A_question_of_one_repair_does_not_keep_its_reporter_from_asking_for_help()
    {
        await MeetAsync(Emma, Eric);
        await ReportAsync(Emma);
        await PressAsync(Eric, "Send question", ("question", "Which tray is it?"));

        await Emma.SaysAsync("help");
        await Office.SettledAsync();

        Assert.Contains("What I can do", Emma.LastCard().Words, StringComparison.Ordinal);
        Assert.DoesNotContain("help", Eric.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_brings_the_card_of_that_repair()
    {
        await MeetAsync(Emma, Eric);
        var id = await ReportAsync(Emma);
        var card = Emma.LastCard();

        await Emma.SaysAsync(id.ToLowerInvariant());
        await Office.SettledAsync();

        Assert.NotEqual(card.Message, Emma.LastCard().Message);
        Assert.Contains(id, Emma.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_of_somebody_elses_repair_is_unknown()
    {
        await MeetAsync(Emma, Eric, Niamh);
        var id = await ReportAsync(Emma);

        await Niamh.SaysAsync(id);
        await Office.SettledAsync();

        Assert.Contains("I know of no", Niamh.LastSentence(), StringComparison.Ordinal);
        Assert.DoesNotContain(Niamh.Cards(), card => card.Words.Contains("Printer", StringComparison.Ordinal));
    }
}
