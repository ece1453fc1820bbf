using BackOffice.BotTests.Harness;

namespace BackOffice.BotTests.Conversation;

public sealed class HelpTests : OfficeTest
{
    [Theory]
    [InlineData("help")]
    [InlineData("Help!")]
    [InlineData("?")]
    [InlineData("what can you do")]
    public async Task Help_is_there_for_the_asking(string words)
    {
        await MeetAsync(Emma);

        await Emma.SaysAsync(words);

        Assert.Contains("What I can do", Emma.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_leaves_an_open_form_as_it_is()
    {
        await MeetAsync(Emma, Eric);
        await Emma.FormAsync(JammedPrinter);
        var form = Emma.LastCard();

        await Emma.SaysAsync("help");
        await Emma.SaysAsync("floor 4");

        Assert.Contains(Emma.Cards(), card => card.Words.Contains("What I can do", StringComparison.Ordinal));
        Assert.Equal("Floor 4", Emma.Cards().Single(card => card.Message == form.Message).Shown("where"));
    }

    [Fact]
    public async Task Employees_and_the_back_office_get_what_is_theirs()
    {
        await MeetAsync(Emma, Eric);

        await Emma.SaysAsync("help");
        await Eric.SaysAsync("help");

        Assert.DoesNotContain("Open repairs", Emma.LastCard().Buttons);
        Assert.Contains("Open repairs", Eric.LastCard().Buttons);
        Assert.Contains("Undelivered messages", Eric.LastCard().Buttons);
    }

    [Fact]
    public async Task Words_that_mean_nothing_to_the_bot_get_the_nearest_offers()
    {
        await MeetAsync(Emma, Eric);

        await Emma.SaysAsync("the quick brown fox");
        await PressAsync(Emma, "Report a problem");

        Assert.Contains("Report", Emma.LastCard().Buttons);
        Assert.Empty(await Office.Rows.CasesAsync());
    }

    [Fact]
    public async Task What_the_bot_will_learn_later_is_said_plainly()
    {
        await MeetAsync(Emma);

        await Emma.SaysAsync("we need 5 boxes of A4 paper");

        Assert.Contains("supplies", Emma.Chat.FromBot[^1].Words, StringComparison.Ordinal);
    }
}
