using Newtonsoft.Json.Linq;

namespace BackOffice.SdkTests.Builder;

public class ActivityHandlerTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly NamingBot _bot = new();

    [Theory]
    [InlineData("""{ "type": "message", "text": "hello" }""", "message hello")]
    [InlineData("""{ "type": "messageUpdate" }""", "message updated")]
    [InlineData("""{ "type": "messageDelete" }""", "message deleted")]
    [InlineData("""{ "type": "messageReaction", "reactionsAdded": [{ "type": "like" }] }""", "reactions added like")]
    [InlineData("""{ "type": "messageReaction", "reactionsRemoved": [{ "type": "like" }] }""", "reactions removed like")]
    [InlineData("""{ "type": "installationUpdate", "action": "add" }""", "installed")]
    [InlineData("""{ "type": "installationUpdate", "action": "add-upgrade" }""", "installed")]
    [InlineData("""{ "type": "installationUpdate", "action": "remove" }""", "uninstalled")]
    [InlineData("""{ "type": "event", "name": "ContinueConversation" }""", "event ContinueConversation")]
    [InlineData("""{ "type": "typing" }""", "typing")]
    [InlineData("""{ "type": "endOfConversation" }""", "end of conversation")]
    [InlineData("""{ "type": "somethingNew" }""", "unrecognized somethingNew")]
    public Task Each_kind_of_activity_has_its_method(string activity, string called) => Calls(activity, called);

    [Theory]
    [InlineData("emulator", """ "membersAdded": [{ "id": "emma" }, { "id": "bot" }] """, "members added emma bot")]
    [InlineData("emulator", """ "membersRemoved": [{ "id": "emma" }] """, "members removed emma")]
    [InlineData("msteams", """ "membersAdded": [{ "id": "emma", "email": "emma@example.com" }] """, "members added emma")]
    [InlineData("msteams", """ "membersAdded": [{ "id": "bot" }] """, "members added bot")]
    [InlineData("msteams", """ "membersRemoved": [{ "id": "emma" }] """, "members removed emma")]
    public Task Members_come_and_go(string channel, string change, string called) =>
        Calls($$"""{ "type": "conversationUpdate", "channelId": "{{channel}}", {{change}} }""", called);

    [Fact]
    public async Task The_bot_alone_is_nobody_new()
    {
        await Receive("""{ "type": "conversationUpdate", "channelId": "emulator", "membersAdded": [{ "id": "bot" }] }""");

        Assert.Empty(_bot.Called);
    }

    [Theory]
    [InlineData("channelCreated", "channel created Announcements in team-hq")]
    [InlineData("channelDeleted", "channel deleted Announcements in team-hq")]
    [InlineData("channelRenamed", "channel renamed Announcements in team-hq")]
    [InlineData("teamRenamed", "team renamed team-hq")]
    [InlineData("teamDeleted", "team deleted team-hq")]
    public Task Teams_and_their_channels_change(string change, string called) => Calls(
        $$"""
        {
          "type": "conversationUpdate",
          "channelId": "msteams",
          "channelData": { "eventType": "{{change}}", "team": { "id": "team-hq" }, "channel": { "id": "c", "name": "Announcements" } }
        }
        """,
        called);

    [Fact]
    public Task An_activity_without_a_type_is_refused() => Assert.ThrowsAsync<ArgumentException>(() => Receive("{}"));

    private async Task Calls(string activity, string called)
    {
        await Receive(activity);

        Assert.Equal([called], _bot.Called);
    }

    private Task Receive(string json)
    {
        var activity = RecordingAdapter.Incoming();
        activity.Type = null;
        using (var reader = JObject.Parse(json).CreateReader())
            Newtonsoft.Json.JsonSerializer.CreateDefault().Populate(reader, activity);
        return _adapter.Receive(activity, _bot.OnTurnAsync);
    }
}
