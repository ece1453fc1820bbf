using BackOffice.BotTests.Harness;
using BackOffice.Support.Teams;

namespace BackOffice.BotTests.Conversation;

public sealed class WelcomeTests : OfficeTest
{
    [Fact]
    public async Task Whoever_adds_the_bot_is_greeted_by_name()
    {
        await MeetAsync(Emma);

        var card = Assert.Single(Emma.Cards());
        Assert.Contains("Hello", card.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(Emma.ObjectId, card.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Events_that_repeat_and_come_together_greet_once()
    {
        await Task.WhenAll(
            Emma.InstallsAsync(), Emma.OpensChatAsync(), Emma.InstallsAsync(), Emma.OpensChatAsync(), Emma.InstallsAsync(), Emma.OpensChatAsync());
        await Office.SettledAsync();
        await Emma.InstallsAsync();
        await Emma.OpensChatAsync();
        await Office.SettledAsync();

        Assert.Single(Emma.Chat.Messages);
    }

    [Fact]
    public async Task The_executive_is_told_what_comes_to_this_chat()
    {
        await MeetAsync(Eric);

        Assert.Contains("You run the back office", Eric.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_first_message_is_answered_even_without_an_install_event()
    {
        await Emma.SaysAsync("help");
        await Office.SettledAsync();

        Assert.Contains(Emma.Cards(), card => card.Words.Contains("What I can do", StringComparison.Ordinal));
        Assert.Contains(Emma.Cards(), card => card.Words.Contains("Hello", StringComparison.Ordinal));
        Assert.Equal(2, Emma.Cards().Length);
    }

    [Fact]
    public async Task The_directory_tells_name_and_mail()
    {
        await MeetAsync(Emma);

        var person = Assert.Single(await Office.Rows.StartingWithAsync($"person|{Emma.ObjectId}"));
        Assert.Equal("emma@example.com", person.GetString("Mail"));
        Assert.Equal("Emma Employee", person.GetString("DirectoryName"));
    }

    [Fact]
    public async Task Somebody_whom_the_directory_does_not_know_is_served_all_the_same()
    {
        var guest = new Teammate(Office.Teams, "Gwen Guest", "00000000-0000-0000-0000-00000000ffff");

        await MeetAsync(guest, Eric);
        await ReportAsync(guest);

        Assert.Contains("Gwen Guest", Eric.LastCard().Words, StringComparison.Ordinal);
    }
}
