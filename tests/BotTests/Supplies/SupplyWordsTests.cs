namespace BackOffice.BotTests.Supplies;

/// <summary>Beside the open form, in words.</summary>
public sealed class SupplyWordsTests : SuppliesTest
{
    [Theory]
    [InlineData("make it 3 boxes of paper", "PAP-A4 15, TON-BK 2")]
    [InlineData("make it 3 boxes", "PAP-A4 15, TON-BK 2")]
    [InlineData("no, 3 toners", "PAP-A4 25, TON-BK 3")]
    [InlineData("only one toner", "PAP-A4 25, TON-BK 1")]
    [InlineData("change the toner to 4", "PAP-A4 25, TON-BK 4")]
    [InlineData("4 reams of A4 instead", "PAP-A4 4, TON-BK 2")]
    [InlineData("make that 3 toners", "PAP-A4 25, TON-BK 3")]
    [InlineData("2 more toners", "PAP-A4 25, TON-BK 4")]
    [InlineData("also 4 staplers", "PAP-A4 25, TON-BK 2, STA-01 4")]
    [InlineData("and a pack of pens too", "PAP-A4 25, TON-BK 2, PEN-BL 50")]
    [InlineData("without the toner", "PAP-A4 25")]
    [InlineData("remove the toner", "PAP-A4 25")]
    [InlineData("no toner", "PAP-A4 25")]
    [InlineData("I don't need the paper", "TON-BK 2")]
    [InlineData("drop the A4", "TON-BK 2")]
    [InlineData("cancel the toner", "PAP-A4 25")]
    [InlineData("doch nur 3 Kartons A4", "PAP-A4 15, TON-BK 2")]
    [InlineData("ohne Toner", "PAP-A4 25")]
    [InlineData("auch noch 4 Stapler", "PAP-A4 25, TON-BK 2, STA-01 4")]
    public async Task Lines_change_go_and_come(string said, string requested)
    {
        await Emma.SaysAsync(PaperAndToner);
        var form = Form(Emma);

        await Emma.SaysAsync(said);
        Assert.Equal(form.Message, Form(Emma).Message);
        await Emma.SaysAsync("send");

        Assert.Equal($"Sent. It is {form.Case}, and its card above shows how it goes.", Emma.LastSentence());
        Assert.Equal(requested, await RequestedAsync(form.Case));
    }

    [Theory]
    [InlineData("for room 311", "place", "Room 311")]
    [InlineData("bring it to the kitchen", "place", "Kitchen")]
    [InlineData("by Wednesday", "neededBy", "2027-03-03")]
    [InlineData("I need it tomorrow", "neededBy", "2027-03-02")]
    [InlineData("note: for the workshop in room 3", "note", "for the workshop in room 3")]
    [InlineData("note: the printer is jammed, so please hurry", "note", "the printer is jammed, so please hurry")]
    public async Task Place_day_and_note_are_said(string said, string field, string shown)
    {
        await Emma.SaysAsync(PaperAndToner);

        await Emma.SaysAsync(said);

        Assert.Equal(shown, Form(Emma).Shown(field));
        Assert.StartsWith("Got it: ", Emma.LastSentence(), StringComparison.Ordinal);
        Assert.EndsWith("Press Send request, or write “send”.", Emma.LastSentence(), StringComparison.Ordinal);
        Assert.Equal(("5", "2"), (Form(Emma).Shown("quantity1"), Form(Emma).Shown("quantity2")));
    }

    [Fact]
    public async Task What_changed_is_said()
    {
        await Emma.SaysAsync(PaperAndToner);

        await Emma.SaysAsync("make it 3 boxes");
        Assert.Equal("Got it: 3 boxes (15 reams) of A4 paper. Press Send request, or write “send”.", Emma.LastSentence());
        await Emma.SaysAsync("without the toner");
        Assert.Equal("Got it: without Black toner 59A. Press Send request, or write “send”.", Emma.LastSentence());
        await Emma.SaysAsync("make it 10");
        Assert.Equal("Got it: 10 boxes (50 reams) of A4 paper. Press Send request, or write “send”.", Emma.LastSentence());
    }

    [Theory]
    [InlineData("1", "TON-BK 3")]
    [InlineData("the second one", "TON-CY 3")]
    [InlineData("the black one", "TON-BK 3")]
    [InlineData("cyan", "TON-CY 3")]
    [InlineData("2 cyan toners", "TON-CY 2")]
    [InlineData("59A", "TON-BK 3")]
    [InlineData("something else", "toners 3")]
    [InlineData("3", "toners 3")]
    [InlineData("none of these", "toners 3")]
    public async Task A_doubtful_thing_is_answered_by_its_number_or_its_name(string said, string requested)
    {
        await Emma.SaysAsync("I need 3 toners");
        var form = Form(Emma);

        await Emma.SaysAsync(said);
        await Emma.SaysAsync("send");

        Assert.Equal(requested, await RequestedAsync(form.Case));
    }

    [Fact]
    public async Task An_empty_form_is_filled_in_words()
    {
        await Emma.SaysAsync("I need supplies");
        var form = Form(Emma);

        await Emma.SaysAsync("3 staplers");
        await Emma.SaysAsync("send it");

        Assert.Equal("STA-01 3", await RequestedAsync(form.Case));
    }

    [Fact]
    public async Task A_form_that_lacks_something_is_not_sent_by_words_either()
    {
        await Emma.SaysAsync("I need 3 toners");

        await Emma.SaysAsync("send");

        Assert.StartsWith("Which “toners” do you mean", Emma.LastSentence(), StringComparison.Ordinal);
        Assert.Empty(await Office.Rows.CasesAsync());
    }

    [Theory]
    [InlineData("blah blah")]
    [InlineData("what is the meaning of life")]
    [InlineData("🤷")]
    public async Task What_is_not_understood_leaves_the_form_as_it_is(string said)
    {
        await Emma.SaysAsync(PaperAndToner);
        var before = Form(Emma).Words;

        await Emma.SaysAsync(said);

        Assert.Equal(before, Form(Emma).Words);
        await Emma.SaysAsync("send");
        Assert.Equal("PAP-A4 25, TON-BK 2", await RequestedAsync(Assert.Single(await Office.Rows.CasesAsync())));
    }

    [Fact]
    public async Task The_same_words_again_change_nothing()
    {
        await Emma.SaysAsync(PaperAndToner);
        await Emma.SaysAsync("2 more toners");

        await Emma.ChannelRepeatsAsync(underNewId: true);

        Assert.Equal("4", Form(Emma).Shown("quantity2"));
        Assert.StartsWith("The form says so already.", Emma.LastSentence(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_fits_several_lines_is_asked_about()
    {
        await Emma.SaysAsync("2 black toners and 2 cyan toners");

        await Emma.SaysAsync("make it 5 toners");

        Assert.Equal(("2", "2"), (Form(Emma).Shown("quantity1"), Form(Emma).Shown("quantity2")));
        Assert.Equal("Which one do you mean? Tell me with its name, for example “3 boxes of A4 paper”.", Emma.LastSentence());
    }

    [Fact]
    public async Task Cancel_puts_the_form_away_and_nothing_is_stored()
    {
        await Emma.SaysAsync(PaperAndToner);

        await Emma.SaysAsync("cancel");

        Assert.Equal("All right, nothing was sent.", Emma.LastSentence());
        Assert.DoesNotContain(Emma.Cards(), card => card.Buttons.Contains("Send request"));
        await Emma.SaysAsync("send");
        Assert.Empty(await Office.Rows.CasesAsync());
    }

    [Fact]
    public async Task A_trouble_told_beside_the_form_opens_a_form_of_its_own()
    {
        await Emma.SaysAsync(PaperAndToner);

        await Emma.SaysAsync("the door on floor 3 squeaks");
        await Emma.SaysAsync("no, floor 4");

        Assert.Equal("Floor 4", Emma.LastCard().Shown("where"));
        Assert.Equal("Room 210", Form(Emma).Shown("place"));
        await Form(Emma).PressAsync("Send request");
        await Emma.LastCard().PressAsync("Report");
        Assert.Equal(2, (await Office.Rows.CasesAsync()).Count);
    }

    [Fact]
    public async Task A_wish_told_beside_a_report_opens_a_form_of_its_own()
    {
        await Emma.SaysAsync("the door on floor 3 squeaks");

        await Emma.SaysAsync(PaperAndToner);
        await Emma.SaysAsync("for room 311");

        Assert.Equal("Room 311", Form(Emma).Shown("place"));
        Assert.Equal("Floor 3", Emma.Cards().Last(card => card.Buttons.Contains("Report")).Shown("where"));
    }

    [Fact]
    public async Task Help_beside_the_form_leaves_it_open()
    {
        await Emma.SaysAsync(PaperAndToner);

        await Emma.SaysAsync("help");
        await Emma.SaysAsync("make it 3 boxes");

        Assert.Equal("3", Form(Emma).Shown("quantity1"));
    }

    [Fact]
    public async Task After_a_restart_the_form_is_still_followed()
    {
        await Emma.SaysAsync(PaperAndToner);
        await Office.KillBotAsync();
        await Office.StartBotAsync();

        await Emma.SaysAsync("make it 3 boxes");

        Assert.Equal("3", Form(Emma).Shown("quantity1"));
    }
}
