using BackOffice.BotTests.Harness;
using NodaTime;

namespace BackOffice.BotTests.Repairs;

public sealed class CommentTests : OfficeTest
{
    [Fact]
    public async Task A_reporters_comment_rings_the_back_office_and_stands_on_every_card()
    {
        await MeetAsync(Emma, Eric);
        var id = await ReportAsync(Emma);
        await PressAsync(Eric, "Start");
        var before = Eric.Chat.FromBot.Length;

        await PressAsync(Emma, "Send comment", ("comment", "The light is blinking now."));

        var rung = Assert.Single(Eric.Chat.FromBot[before..]);
        Assert.Equal($"Emma Employee says about {id}: The light is blinking now.", rung.Summary);
        Assert.All([Emma, Eric], person => Assert.Contains("The light is blinking now.", person.LastCard().Words, StringComparison.Ordinal));
        Assert.Contains("Started by Eric Executive", Emma.LastCard().Words, StringComparison.OrdinalIgnoreCase);
        await PressAsync(Emma, "History");
        Assert.Contains("Comment from Emma Employee", Emma.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_back_offices_comment_rings_the_reporter()
    {
        await MeetAsync(Emma, Eric);
        await ReportAsync(Emma);
        var before = Emma.Chat.FromBot.Length;

        await PressAsync(Eric, "Send comment", ("comment", "The technician comes at two."));

        Assert.Contains("The technician comes at two.", Assert.Single(Emma.Chat.FromBot[before..]).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_and_something_more_is_a_comment()
    {
        await MeetAsync(Emma, Eric);
        var id = await ReportAsync(Emma);

        await Emma.SaysAsync($"{id} the light is blinking now");
        await Emma.ChannelRepeatsAsync(underNewId: true);
        await Office.SettledAsync();

        Assert.Contains($"I have added that to {id}", Emma.LastSentence(), StringComparison.Ordinal);
        Assert.Contains("the light is blinking now", Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.Equal(2, (await Office.Rows.HistoryAsync(id)).Count);
    }

    [Fact]
    public async Task The_same_words_on_another_day_are_said_again_by_press_and_in_words()
    {
        await MeetAsync(Emma, Eric, Olga);
        var id = await ReportAsync(Emma);
        await PressAsync(Emma, "Send comment", ("comment", "the light is blinking now"));
        Office.Time.Advance(Duration.FromDays(4));

        await PressAsync(Emma, "Send comment", ("comment", "the light is blinking now"));
        Assert.Equal(2, await SaidAsync(id, "the light is blinking now"));
        Office.Time.Advance(Duration.FromDays(1));
        await Emma.SaysAsync($"{id} the light is blinking now");
        await Office.SettledAsync();

        Assert.Equal(3, await SaidAsync(id, "the light is blinking now"));
    }

    [Fact]
    public async Task A_press_that_the_channel_delivers_again_after_somebody_elses_comment_is_said_once()
    {
        await MeetAsync(Emma, Eric);
        var id = await ReportAsync(Emma);
        var card = Emma.LastCard();
        await card.PressAsync("Send comment", ("comment", "It blinks."));
        await Office.SettledAsync();
        await PressAsync(Eric, "Send comment", ("comment", "I am coming."));
        Office.Time.Advance(Duration.FromMinutes(5));

        await card.PressAsync("Send comment", ("comment", "It blinks."));
        await Office.SettledAsync();

        Assert.Equal(1, await SaidAsync(id, "It blinks."));
        Assert.Contains("I am coming.", Emma.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_on_a_card_from_before_a_comment_is_taken()
    {
        await MeetAsync(Emma, Eric);
        var id = await ReportAsync(Emma);
        var old = Eric.LastCard();
        await PressAsync(Emma, "Send comment", ("comment", "Hurry, please."));

        await old.PressAsync("Start");
        await Office.SettledAsync();

        Assert.Contains("In progress", Emma.LastCard().Words, StringComparison.Ordinal);
        Assert.Equal(3, (await Office.Rows.HistoryAsync(id)).Count);
    }

    [Fact]
    public async Task Two_who_comment_at_the_same_moment_are_both_heard()
    {
        await MeetAsync(Emma, Eric);
        var id = await ReportAsync(Emma);

        await Task.WhenAll(
            Emma.LastCard().PressAsync("Send comment", ("comment", "It blinks.")),
            Eric.LastCard().PressAsync("Send comment", ("comment", "I am coming.")));
        await Office.SettledAsync();

        var said = (await Office.Rows.HistoryAsync(id)).Select(row => row.GetString("Text"));
        Assert.Contains("It blinks.", said);
        Assert.Contains("I am coming.", said);
    }

    [Fact]
    public async Task What_is_over_takes_no_comment_and_the_words_are_not_lost()
    {
        await MeetAsync(Emma, Eric);
        var id = await ReportAsync(Emma);
        var open = Emma.LastCard();
        await PressAsync(Emma, "Yes, take it back");

        var answer = await open.PressAsync("Send comment", ("comment", "It broke again."));
        await Emma.SaysAsync($"{id} it broke again today");

        Assert.Contains("It broke again.", answer.Words, StringComparison.Ordinal);
        Assert.Contains("Already taken back by you", Emma.LastSentence(), StringComparison.Ordinal);
        Assert.Contains("it broke again today", Emma.LastSentence(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_elses_repair_takes_no_comment()
    {
        await MeetAsync(Emma, Eric, Niamh);
        var id = await ReportAsync(Emma);

        await Niamh.SaysAsync($"{id} the light is blinking now");

        Assert.Contains("I know of no", Niamh.LastSentence(), StringComparison.Ordinal);
        Assert.Single(await Office.Rows.HistoryAsync(id));
    }

    private async Task<int> SaidAsync(string id, string text) => (await Office.Rows.HistoryAsync(id)).Count(row => row.GetString("Text") == text);
}
