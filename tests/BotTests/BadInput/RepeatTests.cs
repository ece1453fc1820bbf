using BackOffice.BotTests.Harness;

namespace BackOffice.BotTests.BadInput;

public sealed class RepeatTests : OfficeTest
{
    [Fact]
    public async Task A_form_pressed_twice_is_one_report()
    {
        await MeetAsync(Emma, Eric);
        await Emma.FormAsync(JammedPrinter);
        var form = Emma.LastCard();

        await form.PressAsync("Report");
        var again = await form.PressAsync("Report");
        await Office.SettledAsync();

        var id = Assert.Single(await Office.Rows.CasesAsync());
        Assert.Contains(id, again.Words, StringComparison.Ordinal);
        Assert.Equal(1, CardsAbout(id));
        Assert.Single(await Office.Rows.HistoryAsync(id));
    }

    [Fact]
    public async Task A_form_pressed_many_times_at_once_is_one_report()
    {
        await MeetAsync(Emma, Eric);
        await Emma.FormAsync(JammedPrinter);
        var form = Emma.LastCard();

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => form.PressAsync("Report")));
        await Office.SettledAsync();

        var id = Assert.Single(await Office.Rows.CasesAsync());
        Assert.All(answers, answer => Assert.Contains(id, answer.Words, StringComparison.Ordinal));
        Assert.Equal(1, CardsAbout(id));
        Assert.Single(await Office.Rows.HistoryAsync(id));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_press_that_the_channel_sends_again_is_one_report(bool underNewId)
    {
        await MeetAsync(Emma, Eric);
        await Emma.FormAsync(JammedPrinter);
        await PressAsync(Emma, "Report");

        var again = await Emma.ChannelRepeatsAsync(underNewId);
        await Office.SettledAsync();

        var id = Assert.Single(await Office.Rows.CasesAsync());
        Assert.Contains(id, again.Words, StringComparison.Ordinal);
        Assert.Equal(1, CardsAbout(id));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_sentence_that_the_channel_sends_again_opens_one_form(bool underNewId)
    {
        await MeetAsync(Emma, Eric);
        await Emma.SaysAsync(JammedPrinter);
        var cards = Emma.Cards().Length;

        await Emma.ChannelRepeatsAsync(underNewId);
        await Emma.PassesGuidesAsync();

        Assert.Equal(cards, Emma.Cards().Length);
        Assert.Equal(JammedPrinter.Length > 0 ? "Printer" : null, Emma.LastCard().Shown("what"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Send_by_words_sent_again_is_one_report(bool underNewId)
    {
        await MeetAsync(Emma, Eric);
        await Emma.FormAsync(JammedPrinter);
        await Emma.SaysAsync("send");
        await Office.SettledAsync();

        await Emma.ChannelRepeatsAsync(underNewId);
        await Office.SettledAsync();

        Assert.Single(await Office.Rows.CasesAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_change_that_the_channel_sends_again_is_one_change(bool underNewId)
    {
        await MeetAsync(Emma, Eric);
        var id = await ReportAsync(Emma);
        await PressAsync(Eric, "Send question", ("question", "Which tray?"));
        var messages = Emma.Chat.Messages.Length;

        var again = await Eric.ChannelRepeatsAsync(underNewId);
        await Office.SettledAsync();

        Assert.Equal(2, (await Office.Rows.HistoryAsync(id)).Count);
        Assert.DoesNotContain("Already", again.Words, StringComparison.Ordinal);
        Assert.Equal(messages, Emma.Chat.Messages.Length);
    }

    [Fact]
    public async Task An_answer_by_words_that_the_channel_sends_again_is_one_answer()
    {
        await MeetAsync(Emma, Eric);
        var id = await ReportAsync(Emma);
        await PressAsync(Eric, "Send question", ("question", "Which tray?"));
        await Emma.SaysAsync("the lower one");
        await Office.SettledAsync();

        await Emma.ChannelRepeatsAsync(underNewId: true);
        await Office.SettledAsync();

        Assert.Equal(3, (await Office.Rows.HistoryAsync(id)).Count);
    }

    private int CardsAbout(string id) => Eric.Cards().Count(card => card.Words.Contains(id, StringComparison.Ordinal));
}
