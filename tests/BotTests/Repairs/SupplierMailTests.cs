using System.Text.Json.Nodes;
using BackOffice.BotTests.Harness;

namespace BackOffice.BotTests.Repairs;

/// <summary>What becomes of the mail to a service.</summary>
public sealed class SupplierMailTests : SupplierTest
{
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

    [Fact]
    public async Task A_mail_that_the_service_of_mail_could_not_take_is_tried_again()
    {
        Graph.Mails.Refuse("later@cc.example", 500);
        await ReportAsync(Emma);
        await HandOverAsync("later@cc.example", string.Empty, settle: false);
        await Office.SettledInTimeAsync();

        Assert.Single(SentTo("later@cc.example"));
    }

    [Fact]
    public async Task A_mail_that_is_refused_is_listed_and_said()
    {
        ErrorsAreExpected = true;
        Graph.Mails.Refuse("no@cc.example", 403);
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
        Graph.Mails.Refuse("crash@cc.example", 500);
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
        Graph.Mails.Refuse("back@cc.example", 500);
        await ReportAsync(Emma);
        await HandOverAsync("back@cc.example", string.Empty, settle: false);
        await TestOffice.UntilAsync(() => Office.Log.Entries.Any(entry => entry.Message.Contains("is tried again", StringComparison.Ordinal)));

        await Emma.LastCard().PressAsync("Yes, take it back");
        await Office.SettledInTimeAsync();

        Assert.Empty(SentTo("back@cc.example"));
        Assert.Empty(await Office.Rows.FailedAsync());
    }

    [Fact]
    public async Task A_mail_that_still_waits_when_somebody_else_repairs_it_is_not_sent()
    {
        Graph.Mails.Refuse("other@cc.example", 500);
        await ReportAsync(Emma);
        await HandOverAsync("other@cc.example", string.Empty, settle: false);
        await TestOffice.UntilAsync(() => Office.Log.Entries.Any(entry => entry.Message.Contains("is tried again", StringComparison.Ordinal)));

        await Eric.Cards().Last(card => card.Buttons.Contains("Mark as fixed")).PressAsync("Mark as fixed", ("resolution", "Took the paper out."));
        await Office.SettledInTimeAsync();

        Assert.Empty(SentTo("other@cc.example"));
        Assert.Empty(await Office.Rows.FailedAsync());
    }

    [Fact]
    public async Task A_page_shows_the_mails_to_people()
    {
        await ReportAsync(Emma);
        await HandOverAsync("page@cc.example", "<b>Ring twice.</b>");

        using var client = new HttpClient();
        var page = await client.GetStringAsync(Graph.MailPageAddress);

        Assert.Contains("page@cc.example", page, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;Ring twice.&lt;/b&gt;", page, StringComparison.Ordinal);
    }

    private static string[] Names(JsonNode node) => [.. ((JsonObject)node).Select(property => property.Key).Order(StringComparer.Ordinal)];
}
