using System.Text.Json.Nodes;
using BackOffice.BotTests.Harness;
using BackOffice.Support.Teams;

namespace BackOffice.BotTests.Conversation;

public sealed class StrangerTests : OfficeTest
{
    private Teammate Stranger => new(Office.Teams, "Sid Stranger", "00000000-0000-0000-0000-0000000000f1")
    {
        Tenant = "00000000-0000-0000-0000-000000000999",
    };

    [Fact]
    public async Task Somebody_of_another_tenant_is_told_so_and_leaves_no_trace()
    {
        var stranger = Stranger;
        await stranger.InstallsAsync();
        _ = stranger.Chat;

        await stranger.SaysAsync(JammedPrinter);

        Assert.Contains("one company only", stranger.LastSentence(), StringComparison.Ordinal);
        Assert.Empty(stranger.Cards());
        Assert.Empty(await Office.Rows.StartingWithAsync($"person|{stranger.ObjectId}"));
    }

    [Fact]
    public async Task Somebody_of_another_tenant_cannot_press_a_button()
    {
        await MeetAsync(Emma, Eric);
        var id = await ReportAsync(Emma);
        var stranger = Stranger;

        var answer = await stranger.PressesAsync(
            new JsonObject { ["verb"] = "repair.start", ["case"] = id, ["version"] = 1 }, "repair.start", message: null);

        Assert.Contains("one company only", answer.Words, StringComparison.Ordinal);
        Assert.Single(await Office.Rows.HistoryAsync(id));
    }

    [Fact]
    public async Task Another_tenants_copy_of_a_persons_id_is_still_another_tenant()
    {
        await MeetAsync(Eric);
        var twin = Eric with { Tenant = Stranger.Tenant };

        await twin.SaysAsync("open repairs");

        Assert.Contains("one company only", twin.LastSentence(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_the_channel_cannot_name_is_not_served()
    {
        await MeetAsync(Emma);
        await Emma.SaysAsync("help");
        var nameless = (JsonObject)Emma.LastSent!.DeepClone();
        ((JsonObject)nameless["from"]!).Remove("aadObjectId");
        nameless["text"] = JammedPrinter;

        await Office.Teams.SendAsync(nameless);

        Assert.Contains("cannot tell who you are", Emma.LastSentence(), StringComparison.Ordinal);
        Assert.DoesNotContain(Emma.Cards(), card => card.Buttons.Contains("Report"));
    }
}
