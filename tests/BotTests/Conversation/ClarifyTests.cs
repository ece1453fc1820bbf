using System.Text.Json.Nodes;
using BackOffice.BotTests.Harness;

namespace BackOffice.BotTests.Conversation;

public sealed class ClarifyTests : OfficeTest
{
    private const string Between = "I need the printer";

    [Fact]
    public async Task Who_may_mean_two_things_is_asked_with_two_buttons()
    {
        await MeetAsync(Emma);

        await Emma.SaysAsync(Between);

        Assert.Contains(Between, Emma.LastCard().Words, StringComparison.Ordinal);
        Assert.Equal(["Report a problem", "Ask for supplies"], Emma.LastCard().Buttons);
    }

    [Fact]
    public async Task What_is_chosen_is_done_with_what_was_written()
    {
        await MeetAsync(Emma);
        await Emma.SaysAsync(Between);

        await PressAsync(Emma, "Report a problem");

        Assert.Contains("Report", Emma.LastCard().Buttons);
        Assert.Equal("Printer", Emma.LastCard().Shown("what"));
    }

    [Fact]
    public async Task What_is_not_there_yet_is_said_plainly()
    {
        await MeetAsync(Emma);

        await Emma.SaysAsync("please send a fax to Rajapack");

        Assert.Contains("faxes yet", Emma.LastSentence(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_chosen_opens_its_form()
    {
        await MeetAsync(Emma);
        await Emma.SaysAsync(Between);

        await PressAsync(Emma, "Ask for supplies");

        Assert.Contains("Send request", Emma.LastCard().Buttons);
    }

    [Theory]
    [InlineData("Sabotage")]
    [InlineData("999")]
    [InlineData("")]
    public async Task A_forged_meaning_does_nothing(string intent)
    {
        await MeetAsync(Emma);

        await Emma.PressesAsync(
            new JsonObject { ["verb"] = "meant", ["said"] = JammedPrinter, ["intent"] = intent }, "meant", message: null);
        await Office.SettledAsync();

        Assert.Empty(await Office.Rows.CasesAsync());
        Assert.DoesNotContain(Emma.Cards(), card => card.Buttons.Contains("Report"));
    }

    [Fact]
    public async Task What_was_chosen_stays_in_place_of_the_question()
    {
        await MeetAsync(Emma);
        await Emma.SaysAsync(Between);
        var question = Emma.LastCard();

        await PressAsync(Emma, "Ask for supplies");

        Assert.DoesNotContain(Emma.Cards(), card => card.Message == question.Message && card.Buttons.Any());
        Assert.Contains(Emma.Cards(), card => card.Words.Contains("you chose “Ask for supplies”", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_taken_for_nothing_can_still_be_reported_with_what_was_written()
    {
        await MeetAsync(Emma);
        await Emma.SaysAsync("I love the new printer on floor 3");

        await PressAsync(Emma, "Report a problem");

        Assert.Equal("Printer", Emma.LastCard().Shown("what"));
        Assert.Equal("Floor 3", Emma.LastCard().Shown("where"));
    }

    [Theory]
    [InlineData("what is the state of my things")]
    [InlineData("please take back what I asked for yesterday")]
    public async Task What_is_about_ones_own_requests_shows_them(string text)
    {
        await MeetAsync(Emma);

        await Emma.SaysAsync(text);

        Assert.Contains("not reported anything", Emma.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_business_beside_a_full_form_is_answered_and_leaves_the_form_alone()
    {
        await MeetAsync(Emma, Eric);
        await Emma.FormAsync(JammedPrinter);

        await Emma.SaysAsync("I need 5 boxes of A4 paper by Friday");

        Assert.Contains("Send request", Emma.LastCard().Buttons);
        await Emma.Cards().Last(card => card.Buttons.Contains("Report")).PressAsync("Report");
        await Office.SettledAsync();
        Assert.Single(await Office.Rows.CasesAsync());
    }

    [Fact]
    public async Task Two_requests_in_one_message_are_answered_one_after_the_other()
    {
        await MeetAsync(Emma);

        await Emma.SaysAsync("printer jammed on 3 and we need toner");
        Assert.Equal("toner", Emma.LastCard().Shown("thing1"));
        await Emma.PassesGuidesAsync();

        Assert.Equal("Floor 3", Emma.Cards().Last(card => card.Buttons.Contains("Report")).Shown("where"));
    }

    [Fact]
    public async Task Two_faults_in_one_message_are_two_forms_that_can_both_be_sent()
    {
        await MeetAsync(Emma, Eric);

        await Emma.SaysAsync("the printer on floor 3 is jammed and the projector in room 210 won't turn on");
        await Emma.PassesGuidesAsync();
        foreach (var form in Emma.Cards().Where(card => card.Buttons.Contains("Report")).ToArray())
        {
            await form.PressAsync("Report");
        }

        await Office.SettledAsync();
        Assert.Equal(2, (await Office.Rows.CasesAsync()).Count);
    }
}
