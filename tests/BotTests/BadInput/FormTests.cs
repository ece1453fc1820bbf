using System.Text.Json.Nodes;
using BackOffice.BotTests.Harness;
using BackOffice.Support.Teams;

namespace BackOffice.BotTests.BadInput;

public sealed class FormTests : OfficeTest
{
    [Fact]
    public async Task An_empty_form_names_every_field_and_stays()
    {
        await MeetAsync(Emma, Eric);
        await PressAsync(Emma, "Report a problem");
        var form = Emma.LastCard();

        var answer = await form.PressAnywayAsync("Report");

        Assert.Contains("Please say what is broken.", answer.Words, StringComparison.Ordinal);
        Assert.Contains("Please say where it is.", answer.Words, StringComparison.Ordinal);
        Assert.Contains("Please say what is wrong with it.", answer.Words, StringComparison.Ordinal);
        Assert.Equal(form.Case, Emma.LastCard().Case);
        Assert.Empty(await Office.Rows.CasesAsync());
    }

    [Fact]
    public async Task What_was_typed_stays_when_another_field_is_wrong()
    {
        await MeetAsync(Emma, Eric);
        await PressAsync(Emma, "Report a problem");

        await Emma.LastCard().PressAnywayAsync("Report", ("what", "Scanner"), ("symptom", "No light at all"), ("urgency", "Urgent"));

        Assert.Equal("Scanner", Emma.LastCard().Shown("what"));
        Assert.Equal("No light at all", Emma.LastCard().Shown("symptom"));
        Assert.Equal("Urgent", Emma.LastCard().Shown("urgency"));
        await PressAsync(Emma, "Report", ("where", "Reception"));
        Assert.Single(await Office.Rows.CasesAsync());
    }

    [Fact]
    public async Task A_floor_that_the_office_does_not_have_is_refused_with_those_it_has()
    {
        await MeetAsync(Emma, Eric);
        await Emma.FormAsync("the printer on floor 99 is jammed");

        var answer = await Emma.LastCard().PressAsync("Report");

        Assert.Contains("There is no floor 99 here: this office has floors 0 to 10.", answer.Words, StringComparison.Ordinal);
        Assert.Empty(await Office.Rows.CasesAsync());
    }

    [Fact]
    public async Task Ten_thousand_characters_are_refused_with_the_limit_and_not_lost()
    {
        await MeetAsync(Emma, Eric);
        await PressAsync(Emma, "Report a problem");

        var answer = await Emma.LastCard().PressAnywayAsync(
            "Report", ("what", "Printer"), ("where", "Floor 3"), ("symptom", new string('x', 10_000)));

        Assert.Contains("10000 characters; 4000 fit", answer.Words.Replace(",", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.True(Emma.LastCard().Shown("symptom")!.Length >= 4_000);
        Assert.Empty(await Office.Rows.CasesAsync());
    }

    [Fact]
    public async Task The_longest_text_that_fits_is_stored_whole_and_its_card_is_sent()
    {
        await MeetAsync(Emma, Eric);
        await PressAsync(Emma, "Report a problem");
        var symptom = string.Concat(Enumerable.Repeat("ä“<&\\ 漢", 571)) + "end";

        await PressAsync(Emma, "Report", ("what", new string('w', 100)), ("where", new string('p', 200)), ("symptom", symptom));

        var row = Assert.Single(await Office.Rows.StartingWithAsync("case|"));
        Assert.Equal(symptom, row.GetString("Symptom"));
        Assert.Contains("Start", Eric.LastCard().Buttons);
    }

    [Theory]
    [InlineData("🖨️ jams 😡👨‍👩‍👧", "🖨️")]
    [InlineData("الطابعة لا تعمل", "الطابعة")]
    [InlineData("<b>jams</b> & 'hisses' \"loudly\"", "<b>jams</b>")]
    [InlineData("**not bold** [no link](https://example.com) _x_", "**not bold**")]
    [InlineData("{{DATE(2020-01-01T00:00:00Z)}} ${name} {0}", "{0}")]
    public async Task Whatever_is_typed_arrives_as_it_was_typed(string symptom, string seen)
    {
        await MeetAsync(Emma, Eric);
        await PressAsync(Emma, "Report a problem");

        await PressAsync(Emma, "Report", ("what", "Printer"), ("where", "Floor 3"), ("symptom", symptom));

        Assert.Equal(symptom, Assert.Single(await Office.Rows.StartingWithAsync("case|")).GetString("Symptom"));
        Assert.Contains(seen, Eric.LastCard().Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Niamh O'Brien", "00000000-0000-0000-0000-00000000a001")]
    [InlineData("שרה כהן", "00000000-0000-0000-0000-00000000a002")]
    [InlineData("Zoë 🦊 \"Foxy\" Müller", "00000000-0000-0000-0000-00000000a003")]
    public async Task Names_of_any_script_are_shown_as_they_are(string name, string objectId)
    {
        var person = new Teammate(Office.Teams, name, objectId);
        await MeetAsync(person, Eric);

        await ReportAsync(person);

        Assert.Contains(name, Eric.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_of_ten_thousand_characters_is_answered()
    {
        await MeetAsync(Emma, Eric);

        await Emma.SaysAsync($"the printer on floor 3 is jammed {string.Concat(Enumerable.Repeat("and it hisses ", 700))}");
        await Emma.LastCard().PressAnywayAsync("Report");

        Assert.Contains("4,000 fit. Please shorten it.", Emma.LastCard().Words, StringComparison.Ordinal);
        Assert.StartsWith("Jammed and it hisses", Emma.LastCard().Shown("symptom"), StringComparison.OrdinalIgnoreCase);
        Assert.Empty(await Office.Rows.CasesAsync());

        await PressAsync(Emma, "Report", ("symptom", "It hisses all day."));

        Assert.Single(await Office.Rows.CasesAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("👍")]
    [InlineData("\u202E\u0000\u0007")]
    public async Task A_message_that_says_nothing_is_answered_in_words(string text)
    {
        await MeetAsync(Emma);
        var before = Emma.Chat.FromBot.Length;

        var answer = await Emma.SaysAsync(text);

        Assert.InRange(answer.Status, 200, 202);
        Assert.True(Emma.Chat.FromBot.Length > before, "The bot kept silent.");
    }

    [Fact]
    public async Task A_press_whose_values_are_of_the_wrong_kind_is_a_form_with_something_missing()
    {
        await MeetAsync(Emma, Eric);
        await PressAsync(Emma, "Report a problem");
        var form = Emma.LastCard();

        var answer = await Emma.PressesAsync(
            new JsonObject { ["verb"] = "repair.report", ["case"] = form.Case, ["what"] = 7, ["where"] = new JsonArray("x"), ["symptom"] = new JsonObject(), ["urgency"] = true },
            "repair.report",
            form.Message);

        Assert.Contains("Please say what is broken.", answer.Words, StringComparison.Ordinal);
        Assert.Empty(await Office.Rows.CasesAsync());
    }
}
