using BackOffice.BotTests.Harness;
using BackOffice.Support.Teams;

namespace BackOffice.BotTests.Delivery;

public sealed class CrashTests : OfficeTest
{
    [Fact]
    public async Task What_was_committed_before_a_crash_is_delivered_after_it_once()
    {
        await MeetAsync(Emma, Eric);
        await Emma.FormAsync(JammedPrinter);
        Emma.Chat.Meets(new Trouble.Silent());
        Eric.Chat.Meets(new Trouble.Silent());
        var answer = await Emma.LastCard().PressAsync("Report");
        await TestOffice.UntilAsync(() => Eric.Chat.Calls == 2);

        await Office.KillBotAsync();
        Emma.Chat.Recovers();
        Eric.Chat.Recovers();
        Assert.Single(Eric.Cards());
        await Office.StartBotAsync();
        await Office.SettledInTimeAsync();

        var id = Assert.Single(await Office.Rows.CasesAsync());
        Assert.Contains(id, answer.Words, StringComparison.Ordinal);
        Assert.Single(Eric.Cards(), card => card.Words.Contains(id, StringComparison.Ordinal));
        Assert.Contains("Start", Eric.LastCard().Buttons);
        Assert.Contains(id, Emma.LastCard().Words, StringComparison.Ordinal);
        Assert.Single(Emma.Cards(), card => card.Words.Contains(id, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_restarted_bot_carries_on_with_cards_that_were_shown_before()
    {
        await MeetAsync(Emma, Eric);
        var id = await ReportAsync(Emma);
        var card = Eric.LastCard();

        await Office.KillBotAsync();
        await Office.StartBotAsync();
        await card.PressAsync("Start");
        await Office.SettledAsync();

        Assert.Equal(2, (await Office.Rows.HistoryAsync(id)).Count);
        Assert.Contains("In progress", Emma.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_lay_open_survives_a_crash()
    {
        await MeetAsync(Emma, Eric);
        await Emma.FormAsync(JammedPrinter);

        await Office.KillBotAsync();
        await Office.StartBotAsync();
        await Emma.SaysAsync("floor 4");
        Assert.True(Emma.LastCard().Shown("where") == "Floor 4", Emma.LastCard().Words + string.Join("|", Office.Log.Errors));
        await Emma.SaysAsync("send");
        await Office.SettledAsync();

        Assert.Equal("Floor 4", Assert.Single(await Office.Rows.StartingWithAsync("case|")).GetString("Where"));
    }

    [Fact]
    public async Task Roles_taken_from_the_configuration_hold_after_a_restart()
    {
        await MeetAsync(Eric);

        await Office.KillBotAsync();
        await Office.StartBotAsync();
        await Eric.SaysAsync("open repairs");

        Assert.Contains("Open repairs", Eric.LastCard().Words, StringComparison.Ordinal);
    }
}
