using System.Text.Json.Nodes;
using BackOffice.BotTests.Harness;
using BackOffice.Playground.DemoOffice;
using BackOffice.Playground.GraphEmulator;
using BackOffice.Playground.GraphEmulator.Mail;

namespace BackOffice.BotTests.Repairs;

/// <summary>A repair is handed to a service by mail. Each test writes to an address of its own, since all share the mail service.</summary>
public sealed class SupplierTests : OfficeTest
{
    private EmulatedGraph graph = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        graph = await SharedServices.GraphAsync();
        await MeetAsync(Emma, Eric, Olga);
    }

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

    /// <summary>The names and types that Graph's metadata has for the action sendMail and the resources message, itemBody, recipient and internetMessageHeader.</summary>
    [Fact]
    public async Task The_request_has_the_shape_that_Graph_documents()
    {
        await ReportAsync(Emma);
        await HandOverAsync("shape@cc.example", string.Empty);

        var body = Assert.Single(SentTo("shape@cc.example")).Body;
        Assert.Equal(["Message", "SaveToSentItems"], Names(body));
        Assert.True((bool)body["SaveToSentItems"]!);
        var message = (JsonObject)body["Message"]!;
        Assert.Equal(["@odata.type", "body", "internetMessageHeaders", "subject", "toRecipients"], Names(message));
        Assert.Equal(["content", "contentType"], Names(message["body"]!));
        Assert.Equal("text", (string)message["body"]!["contentType"]!);
        var recipient = Assert.Single((JsonArray)message["toRecipients"]!)!;
        Assert.Equal(["emailAddress"], Names(recipient));
        Assert.Equal(["address"], Names(recipient["emailAddress"]!));
        var header = Assert.Single((JsonArray)message["internetMessageHeaders"]!)!;
        Assert.Equal(["name", "value"], Names(header));
        Assert.StartsWith("x-", (string)header["name"]!, StringComparison.Ordinal);
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
    public async Task A_mail_that_the_service_of_mail_could_not_take_is_tried_again()
    {
        graph.Mails.Refuse("later@cc.example", 500);
        await ReportAsync(Emma);
        await HandOverAsync("later@cc.example", string.Empty, settle: false);
        await Office.SettledInTimeAsync();

        Assert.Single(SentTo("later@cc.example"));
    }

    [Fact]
    public async Task A_mail_that_is_refused_is_listed_and_said()
    {
        ErrorsAreExpected = true;
        graph.Mails.Refuse("no@cc.example", 403);
        var id = await ReportAsync(Emma);
        await HandOverAsync("no@cc.example", string.Empty);

        Assert.Empty(SentTo("no@cc.example"));
        Assert.Equal(
            $"The mail about {id} to no@cc.example could not be sent. Please write or call yourself.", Eric.Chat.FromBot[^1].Summary);
        Assert.Contains("Start", Eric.LastCard().Buttons);
        Assert.DoesNotContain("Technician", Emma.LastCard().Words, StringComparison.Ordinal);
        Assert.Contains("New", Emma.LastCard().Words, StringComparison.Ordinal);
        await PressAsync(Eric, "History");
        Assert.Contains("The mail to no@cc.example could not be sent", Eric.LastCard().Words, StringComparison.Ordinal);
        await Eric.SaysAsync("failed deliveries");
        Assert.Contains($"{id}, mail to no@cc.example", Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.Contains(
            $"The mail was refused. Check the address and send it again from {id}, or call the service.", Eric.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_crash_between_the_commit_and_the_mail_loses_no_mail()
    {
        graph.Mails.Refuse("crash@cc.example", 500);
        var id = await ReportAsync(Emma);
        await HandOverAsync("crash@cc.example", string.Empty, settle: false);
        await Office.KillBotAsync();
        Assert.Empty(SentTo("crash@cc.example"));
        Assert.Equal(2, (await Office.Rows.HistoryAsync(id)).Count);

        await Office.StartBotAsync();
        await Office.SettledInTimeAsync();

        Assert.Single(SentTo("crash@cc.example"));
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
    public async Task What_the_back_office_says_among_itself_does_not_go_to_the_service()
    {
        await ReportAsync(Emma);
        await PressAsync(Eric, "Send comment", ("comment", "CopyCare was slow last time."));
        await PressAsync(Emma, "Send comment", ("comment", "It smells burnt."));

        await Eric.Cards().Last(card => card.Buttons.Contains("Service")).PressAsync("Service");
        await PressAsync(Eric, "Send the mail", ("supplierMail", "internal@cc.example"));

        var mail = Assert.Single(SentTo("internal@cc.example"));
        Assert.Contains("It smells burnt.", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("slow", mail.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mail_that_still_waits_when_the_report_is_taken_back_is_not_sent()
    {
        graph.Mails.Refuse("back@cc.example", 500);
        await ReportAsync(Emma);
        await HandOverAsync("back@cc.example", string.Empty, settle: false);
        await TestOffice.UntilAsync(() => Office.Log.Entries.Any(entry => entry.Message.Contains("is tried again", StringComparison.Ordinal)));

        await Emma.LastCard().PressAsync("Yes, take it back");
        await Office.SettledInTimeAsync();

        Assert.Empty(SentTo("back@cc.example"));
        Assert.Empty(await Office.Rows.FailedAsync());
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

    [Fact]
    public async Task A_page_shows_the_mails_to_people()
    {
        await ReportAsync(Emma);
        await HandOverAsync("page@cc.example", "<b>Ring twice.</b>");

        using var client = new HttpClient();
        var page = await client.GetStringAsync(graph.MailPageAddress);

        Assert.Contains("page@cc.example", page, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;Ring twice.&lt;/b&gt;", page, StringComparison.Ordinal);
    }

    private async Task HandOverAsync(string address, string note, bool settle = true)
    {
        await PressAsync(Eric, "Service");
        await Eric.LastCard().PressAsync("Send the mail", ("supplierMail", address), ("supplierNote", note));
        if (settle)
        {
            await Office.SettledAsync();
        }
    }

    private IEnumerable<SentMail> SentTo(string address) => graph.Mails.All.Where(mail => mail.To.Contains(address));

    private static string[] Names(JsonNode node) => [.. ((JsonObject)node).Select(property => property.Key).Order(StringComparer.Ordinal)];
}
