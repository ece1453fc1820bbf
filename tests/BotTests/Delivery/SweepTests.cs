using System.Globalization;
using Azure.Data.Tables;
using BackOffice.BotTests.Harness;
using BackOffice.Support.Teams;
using NodaTime;

namespace BackOffice.BotTests.Delivery;

public sealed class SweepTests : OfficeTest
{
    [Fact]
    public async Task What_waits_for_one_slow_chat_hides_nothing_that_waits_for_others()
    {
        await MeetAsync(Emma, Eric);
        var id = await ReportAsync(Emma);
        Emma.Chat.Meets(new Trouble.Silent());
        var before = Eric.Chat.FromBot.Length;
        for (var number = 0; number < 120; number++)
        {
            await PlantAsync(number, id, Emma.ObjectId);
        }

        await PlantAsync(120, id, Eric.ObjectId);
        for (var tries = 0; tries < 6 && Eric.Chat.FromBot.Length == before; tries++)
        {
            Office.Time.Advance(Duration.FromSeconds(2));
            await Task.Delay(TimeSpan.FromMilliseconds(200));
        }

        Assert.Equal(before + 1, Eric.Chat.FromBot.Length);
        Emma.Chat.Recovers();
    }

    private Task PlantAsync(int number, string id, string person) => Office.Rows.PutAsync(new TableEntity
    {
        RowKey = string.Create(CultureInfo.InvariantCulture, $"out|2027-03-01T08:00:00.0000000Z|{id}|planted|{number:D4}"),
        ["Kind"] = "ShowCase",
        ["Person"] = person,
        ["Case"] = id,
        ["Ring"] = true,
        ["Attempt"] = 0,
        ["WrittenAt"] = Office.Time.GetCurrentInstant().ToDateTimeOffset(),
    });
}
