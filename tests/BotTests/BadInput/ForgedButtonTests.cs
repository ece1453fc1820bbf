using System.Text.Json.Nodes;
using BackOffice.BotTests.Harness;
using BackOffice.Support.Teams;

namespace BackOffice.BotTests.BadInput;

public sealed class ForgedButtonTests : OfficeTest
{
    [Theory]
    [InlineData("repair.start")]
    [InlineData("repair.assign")]
    [InlineData("repair.ask")]
    [InlineData("repair.resolve")]
    public async Task A_reporter_cannot_press_what_only_the_back_office_may(string verb)
    {
        await MeetAsync(Emma, Eric);
        var id = await ReportAsync(Emma);

        var answer = await ForgeAsync(Emma, verb, id);

        Assert.Contains("for the back office", answer.Words, StringComparison.Ordinal);
        Assert.Single(await Office.Rows.HistoryAsync(id));
    }

    [Theory]
    [InlineData("repair.confirm")]
    [InlineData("repair.reopen")]
    [InlineData("repair.withdraw")]
    [InlineData("repair.answer")]
    public async Task The_executive_cannot_press_what_only_the_reporter_may(string verb)
    {
        await MeetAsync(Emma, Eric);
        var id = await ReportAsync(Emma);

        var answer = await ForgeAsync(Eric, verb, id);

        Assert.Contains("Emma Employee", answer.Words, StringComparison.Ordinal);
        Assert.Single(await Office.Rows.HistoryAsync(id));
    }

    [Theory]
    [InlineData("repair.start")]
    [InlineData("repair.withdraw")]
    [InlineData("repair.answer")]
    [InlineData("repair.show")]
    [InlineData("repair.history")]
    public async Task Somebody_elses_repair_looks_like_none(string verb)
    {
        await MeetAsync(Emma, Eric, Niamh);
        var id = await ReportAsync(Emma);

        var answer = await ForgeAsync(Niamh, verb, id);
        var unknown = await ForgeAsync(Niamh, verb, "REP-00000");
        await Office.SettledAsync();

        Assert.Equal(unknown.Words.Replace("REP-00000", id, StringComparison.Ordinal), answer.Words);
        Assert.DoesNotContain("Printer", answer.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(Niamh.Chat.FromBot, message => message.Words.Contains("Printer", StringComparison.Ordinal));
        Assert.Single(await Office.Rows.HistoryAsync(id));
    }

    [Fact]
    public async Task A_form_with_the_number_of_somebody_elses_repair_gets_a_number_of_its_own()
    {
        await MeetAsync(Emma, Eric, Niamh);
        var id = await ReportAsync(Emma);

        var answer = await ForgeAsync(Niamh, "repair.report", id, ("what", "Copier"), ("where", "Floor 1"), ("symptom", "Smokes"));

        Assert.Contains("Smokes", answer.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(id, answer.Card!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal("Printer", Assert.Single(await Office.Rows.StartingWithAsync("case|")).GetString("What"));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("[1, 2]")]
    [InlineData("{}")]
    [InlineData("{\"verb\": 5}")]
    [InlineData("{\"verb\": \"repair.start\"}")]
    [InlineData("{\"verb\": \"repair.start\", \"case\": \"REP-0000' or 1 eq 1\"}")]
    [InlineData("{\"verb\": \"repair.start\", \"case\": {\"a\": 1}, \"version\": \"x\"}")]
    [InlineData("{\"verb\": \"repair.start\", \"case\": \"REP-00000\", \"version\": 99999999999999999999}")]
    [InlineData("{\"verb\": \"no.such.verb\", \"case\": \"REP-00000\"}")]
    public async Task Garbage_is_answered_in_words(string data)
    {
        await MeetAsync(Emma);
        var parsed = JsonNode.Parse(data);

        var answer = await Emma.PressesAsync(parsed, (string?)((parsed as JsonObject)?["verb"] as JsonValue)?.ToString(), message: "1");

        Assert.Equal(200, answer.Status);
        Assert.False(string.IsNullOrWhiteSpace(answer.Words));
        Assert.DoesNotContain("Reference", answer.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0000000000000000000|REP-00000")]
    [InlineData("|x")]
    [InlineData("~")]
    [InlineData("' or PartitionKey ne '")]
    [InlineData("../../open|repair|")]
    public async Task A_forged_place_in_a_list_shows_nothing_of_others(string after)
    {
        await MeetAsync(Emma, Eric, Niamh);
        var id = await ReportAsync(Emma);

        var answer = await Niamh.PressesAsync(new JsonObject { ["verb"] = "repairs.mine", ["after"] = after }, "repairs.mine", message: "1");

        Assert.Equal(200, answer.Status);
        Assert.DoesNotContain(id, answer.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(Niamh.Chat.FromBot, message => message.Words.Contains(id, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_forged_open_list_and_the_failures_are_refused_to_employees()
    {
        await MeetAsync(Emma, Eric, Niamh);
        var id = await ReportAsync(Emma);

        var open = await Niamh.PressesAsync(new JsonObject { ["verb"] = "repairs.open" }, "repairs.open", message: null);
        var page = await Niamh.PressesAsync(new JsonObject { ["verb"] = "repairs.open", ["after"] = "0" }, "repairs.open", message: null);
        var failed = await Niamh.PressesAsync(new JsonObject { ["verb"] = "deliveries.failed" }, "deliveries.failed", message: null);

        Assert.All([open, page, failed], answer => Assert.DoesNotContain(id, answer.Body, StringComparison.Ordinal));
        Assert.All([open, page, failed], answer => Assert.NotNull(answer.Sentence));
        Assert.Single(Niamh.Cards());
    }

    private static Task<BotAnswer> ForgeAsync(Teammate person, string verb, string id, params (string Field, string Text)[] typed) =>
        person.PressesAsync(Teammates.Data(verb, id, version: 1, typed), verb, message: null);
}
