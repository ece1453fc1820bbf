using BackOffice.BotTests.Harness;

namespace BackOffice.BotTests.Conversation;

public sealed class GroupTests : OfficeTest
{
    [Fact]
    public async Task A_mention_in_a_group_opens_the_form_in_the_persons_own_chat()
    {
        await MeetAsync(Emma, Eric);
        var group = Office.Teams.Chat("19:leadership");

        await Emma.MentionsBotInAsync(group, JammedPrinter);
        await Emma.PassesGuidesAsync();
        var form = Emma.LastCard();
        await form.PressAsync("Report");
        await Office.SettledAsync();

        Assert.Equal("Printer", form.Shown("what"));
        Assert.Equal([form.Case], await Office.Rows.CasesAsync());
        var said = Assert.Single(group.FromBot);
        Assert.Null(said.Card);
        Assert.DoesNotContain("Printer", said.Words, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Nothing_personal_is_listed_in_a_group()
    {
        await MeetAsync(Emma, Eric);
        var id = await ReportAsync(Emma);
        var group = Office.Teams.Chat("19:leadership");

        await Emma.MentionsBotInAsync(group, "my reports");

        Assert.DoesNotContain(group.FromBot, message => message.Words.Contains(id, StringComparison.Ordinal));
        Assert.Contains($"Show {id}", Emma.LastCard().Buttons);
    }

    [Fact]
    public async Task Somebody_without_a_chat_is_asked_to_open_one()
    {
        var group = Office.Teams.Chat("19:leadership");

        await Niamh.MentionsBotInAsync(group, JammedPrinter);

        Assert.Contains("open a chat with me first", Assert.Single(group.FromBot).Words, StringComparison.Ordinal);
        Assert.Empty(Niamh.Chat.Messages);
    }

    [Fact]
    public async Task The_welcome_that_a_group_could_not_give_comes_with_the_chat()
    {
        await Niamh.MentionsBotInAsync(Office.Teams.Chat("19:leadership"), "help");
        await Office.SettledInTimeAsync();

        await Niamh.InstallsAsync();
        await Office.SettledAsync();

        Assert.Contains("Hello", Assert.Single(Niamh.Cards()).Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_never_becomes_a_persons_own_chat()
    {
        await MeetAsync(Emma, Eric);
        await ReportAsync(Emma);
        var group = Office.Teams.Chat("19:leadership");
        await Emma.MentionsBotInAsync(group, "help");
        var before = group.Messages.Length;

        await PressAsync(Eric, "Mark as fixed", ("resolution", "Done."));

        Assert.Equal(before, group.Messages.Length);
        Assert.Contains("Yes, it works", Emma.LastCard().Buttons);
    }
}
