using BackOffice.BotTests.Harness;

namespace BackOffice.BotTests.Delivery;

public sealed class LostRoleTests : OfficeTest
{
    [Fact]
    public async Task Whoever_leaves_the_back_office_is_told_once_that_a_repair_is_no_longer_theirs_to_see()
    {
        await MeetAsync(Emma, Eric, Olga);
        var id = await ReportAsync(Emma);
        await Olga.SaysAsync(id);
        await Office.SettledAsync();
        await Office.KillBotAsync();
        await Office.StartBotAsync(("Office:OfficeManagers:0", Niamh.ObjectId));

        await PressAsync(Eric, "Start");
        var (messages, card) = (Olga.Chat.FromBot.Length, Olga.LastCard());
        await PressAsync(Eric, "Send comment", ("comment", "Between us: the floor is wet."));

        Assert.Contains($"{id} is no longer yours to see", card.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Floor 3", card.Words, StringComparison.Ordinal);
        Assert.Empty(card.Buttons);
        Assert.Equal((messages, 1), (Olga.Chat.FromBot.Length, Olga.Chat.Find(card.Message).Updates));
        Assert.Empty(await Office.Rows.FailedAsync());
    }

    [Fact]
    public async Task Whoever_is_back_in_the_back_office_gets_the_card_again()
    {
        await MeetAsync(Emma, Eric, Olga);
        var id = await ReportAsync(Emma);
        await Olga.SaysAsync(id);
        await Office.SettledAsync();
        await Office.KillBotAsync();
        await Office.StartBotAsync(("Office:OfficeManagers:0", Niamh.ObjectId));
        await PressAsync(Eric, "Start");
        await Office.KillBotAsync();
        await Office.StartBotAsync(("Office:OfficeManagers:0", Olga.ObjectId));

        await PressAsync(Eric, "Send question", ("question", "Which tray?"));

        Assert.Contains("Which tray?", Olga.LastCard().Words, StringComparison.Ordinal);
    }
}
