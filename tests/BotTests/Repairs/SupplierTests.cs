using BackOffice.BotTests.Harness;
using BackOffice.Playground.DemoOffice;

namespace BackOffice.BotTests.Repairs;

/// <summary>A repair is handed to a service.</summary>
public sealed class SupplierTests : SupplierTest
{
    [Fact]
    public async Task The_service_gets_a_mail_with_all_that_is_known_and_the_repair_is_theirs()
    {
        var id = await ReportAsync(Emma);
        await PressAsync(Eric, "Send question", ("question", "Which tray?"));
        await PressAsync(Emma, "Send answer", ("answer", "The lower one"));

        await HandOverAsync("all@cc.example", "The key is at the reception.");

        var mail = Assert.Single(SentTo("all@cc.example"));
        Assert.Equal((DemoPeople.Mailbox, $"{id}: Printer, Floor 3"), (mail.Mailbox, mail.Subject));
        Assert.All(
            ["The key is at the reception.", "What is broken: Printer", "Where it is: Floor 3", "What is wrong: Jammed", "Question from Eric Executive: Which tray?", "The lower one", id],
            text => Assert.Contains(text, mail.Text, StringComparison.Ordinal));
        Assert.Contains("In progress", Emma.LastCard().Words, StringComparison.Ordinal);
        Assert.Contains("all@cc.example", Emma.LastCard().Words, StringComparison.Ordinal);
        Assert.Contains("the mail to all@cc.example is on its way", Eric.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hand_over_that_was_overtaken_says_by_whom_keeps_what_was_typed_and_sends_nothing()
    {
        await ReportAsync(Emma);
        var repair = Eric.LastCard();
        await PressAsync(Eric, "Service");
        var form = Eric.LastCard();
        await repair.PressAsync("Start");
        await Office.SettledAsync();

        await form.PressAsync("Send the mail", ("supplierMail", "late@cc.example"), ("supplierNote", "Ring twice."));
        var again = Eric.LastCard();

        Assert.Contains("started", again.Words, StringComparison.Ordinal);
        Assert.Equal(("late@cc.example", "Ring twice."), (again.Shown("supplierMail"), again.Shown("supplierNote")));
        Assert.Empty(SentTo("late@cc.example"));
        await PressAsync(Eric, "Send the mail", ("supplierMail", "late@cc.example"), ("supplierNote", "Ring twice."));
        Assert.Single(SentTo("late@cc.example"));
    }

    [Theory]
    [InlineData("", "Please say where the mail goes.")]
    [InlineData("the copy people", "One mail address")]
    [InlineData("a@b.example, c@d.example", "One mail address")]
    public async Task An_address_that_is_none_is_asked_for_again(string address, string expected)
    {
        var id = await ReportAsync(Emma);
        await PressAsync(Eric, "Service");

        var answer = await Eric.LastCard().PressAsync("Send the mail", ("supplierMail", address), ("supplierNote", "Ring twice."));

        Assert.Contains(expected, answer.Words, StringComparison.Ordinal);
        Assert.Equal("Ring twice.", Eric.LastCard().Shown("supplierNote"));
        Assert.Single(await Office.Rows.HistoryAsync(id));
    }

    [Fact]
    public async Task Two_presses_are_one_mail()
    {
        await ReportAsync(Emma);
        await PressAsync(Eric, "Service");
        var card = Eric.LastCard();

        await Task.WhenAll(
            card.PressAsync("Send the mail", ("supplierMail", "twice@cc.example")), card.PressAsync("Send the mail", ("supplierMail", "twice@cc.example")));
        await Office.SettledAsync();

        Assert.Single(SentTo("twice@cc.example"));
    }

    [Fact]
    public async Task Of_two_executives_at_once_one_hands_it_over_and_the_other_looks_again()
    {
        var id = await ReportAsync(Emma);
        await Olga.SaysAsync(id);
        await Office.SettledAsync();
        await PressAsync(Eric, "Service");
        await PressAsync(Olga, "Service");

        await Task.WhenAll(
            Eric.LastCard().PressAsync("Send the mail", ("supplierMail", "race@cc.example")),
            Olga.LastCard().PressAsync("Send the mail", ("supplierMail", "race@cc.example"), ("supplierNote", "Please hurry.")));
        await Office.SettledAsync();

        Assert.Single(SentTo("race@cc.example"));
        Assert.Equal(2, (await Office.Rows.HistoryAsync(id)).Count);
    }

    [Fact]
    public async Task What_the_register_knows_of_the_service_is_filled_in_and_shown_as_who_repairs_it()
    {
        await Eric.SaysAsync("add equipment");
        await PressAsync(
            Eric,
            "Add",
            ("tag", "PRN-3F-01"),
            ("kind", "Printer"),
            ("floor", "3"),
            ("service", "CopyCare"),
            ("mail", "register@cc.example"),
            ("phone", "+49 30 1234567"));
        await Emma.FormAsync("PRN-3F-01 is jammed");
        await PressAsync(Emma, "Report");
        await PressAsync(Eric, "Service");
        var form = Eric.LastCard();

        Assert.Equal("register@cc.example", form.Shown("supplierMail"));
        Assert.All(["CopyCare", "+49 30 1234567"], known => Assert.Contains(known, form.Words, StringComparison.Ordinal));
        await form.PressAsync("Send the mail", ("supplierMail", "Register@cc.example"));
        await Office.SettledAsync();

        Assert.Contains("Tag: PRN-3F-01", Assert.Single(SentTo("Register@cc.example")).Text, StringComparison.Ordinal);
        Assert.Contains("CopyCare", Emma.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_note_on_the_same_card_is_no_second_press()
    {
        await ReportAsync(Emma);
        await PressAsync(Eric, "Service");
        var form = Eric.LastCard();
        await form.PressAsync("Send the mail", ("supplierMail", "note@cc.example"), ("supplierNote", "Ring twice."));
        await Office.SettledAsync();

        await form.PressAsync("Send the mail", ("supplierMail", "note@cc.example"), ("supplierNote", "It burns."));
        var again = Eric.LastCard();
        Assert.Contains("handed to note@cc.example by you", again.Words, StringComparison.Ordinal);
        Assert.Equal("It burns.", again.Shown("supplierNote"));
        await PressAsync(Eric, "Send the mail", ("supplierMail", "note@cc.example"), ("supplierNote", "It burns."));

        Assert.Equal(2, SentTo("note@cc.example").Count());
        Assert.Contains("It burns.", SentTo("note@cc.example").Last().Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_history_tells_what_the_service_was_told()
    {
        await ReportAsync(Emma);
        await HandOverAsync("told@cc.example", "The key is at the reception.");

        await Eric.Cards().Last(card => card.Buttons.Contains("History")).PressAsync("History");

        Assert.Contains("Handed to told@cc.example by Eric Executive", Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.Contains("The key is at the reception.", Eric.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hand_over_that_is_left_sends_nothing()
    {
        var id = await ReportAsync(Emma);
        await PressAsync(Eric, "Service");

        await PressAsync(Eric, "Cancel");

        Assert.Contains("Nothing was sent", Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.Empty(Eric.LastCard().Buttons);
        Assert.Single(await Office.Rows.HistoryAsync(id));
    }
}
