using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BackOffice.SdkTests.Connector;

public class ConversationsTests
{
    private static readonly ChannelService.Answer Created = new(201, """{ "id": "m1" }""");

    [Fact]
    public async Task A_message_is_sent_without_nulls_and_gives_the_channels_id()
    {
        await using var service = await ChannelService.StartAsync(Created);
        using var client = service.Client();

        var sent = await client.Conversations.SendToConversationAsync(Message("19:general;messageid=17"));

        Assert.Equal("m1", sent.Id);
        var call = Assert.Single(service.Calls);
        Assert.Equal("POST /v3/conversations/19%3Ageneral%3Bmessageid%3D17/activities", $"{call.Method} {call.Target}");
        Assert.Equal("application/json; charset=utf-8", call.Headers["Content-Type"]);
        Assert.Equal(System.Text.Encoding.UTF8.GetByteCount(call.Body), call.Length);
        Assert.Equal("""{"type":"message","conversation":{"id":"19:general;messageid=17"},"text":"Grüße – 你好"}""", call.Body);
    }

    [Fact]
    public async Task A_reply_names_the_activity_that_it_answers()
    {
        await using var service = await ChannelService.StartAsync(Created);
        using var client = service.Client();
        var reply = Message("a:dana");
        reply.ReplyToId = "m0";

        await client.Conversations.ReplyToActivityAsync(reply);

        Assert.Equal("POST /v3/conversations/a%3Adana/activities/m0", Request(service));
    }

    [Fact]
    public async Task A_reply_to_nothing_is_refused_before_it_is_sent()
    {
        await using var service = await ChannelService.StartAsync(Created);
        using var client = service.Client();

        await Assert.ThrowsAsync<ArgumentException>(() => client.Conversations.ReplyToActivityAsync(Message("a:dana")));
        Assert.Empty(service.Calls);
    }

    [Fact]
    public async Task A_message_is_replaced()
    {
        await using var service = await ChannelService.StartAsync(Created);
        using var client = service.Client();
        var message = Message("a:dana");
        message.Id = "m1";

        await client.Conversations.UpdateActivityAsync(message);

        Assert.Equal("PUT /v3/conversations/a%3Adana/activities/m1", Request(service));
    }

    [Fact]
    public async Task A_message_is_taken_back()
    {
        await using var service = await ChannelService.StartAsync(new ChannelService.Answer(200));
        using var client = service.Client();

        await client.Conversations.DeleteActivityAsync("a:dana", "m1");

        Assert.Equal("DELETE /v3/conversations/a%3Adana/activities/m1", Request(service));
    }

    [Fact]
    public async Task A_conversation_is_started_with_its_first_message()
    {
        await using var service = await ChannelService.StartAsync(
            new ChannelService.Answer(201, """{ "id": "a:new", "activityId": "m1", "serviceUrl": "https://s/" }"""));
        using var client = service.Client();

        var started = await client.Conversations.CreateConversationAsync(new ConversationParameters(
            isGroup: false,
            bot: new ChannelAccount("28:bot"),
            members: [new ChannelAccount("29:sam")],
            activity: Message(null),
            tenantId: "t"));

        Assert.Equal(("a:new", "m1"), (started.Id, started.ActivityId));
        Assert.Equal("POST /v3/conversations", Request(service));
        var body = JObject.Parse(Assert.Single(service.Calls).Body);
        Assert.Equal("29:sam", body["members"]![0]!["id"]!.ToString());
        Assert.Equal("t", body["tenantId"]!.ToString());
    }

    [Fact]
    public async Task Members_are_read_with_what_the_channel_says_of_them()
    {
        await using var service = await ChannelService.StartAsync(new ChannelService.Answer(200, """[ { "id": "29:sam", "objectId": "oid-1" } ]"""));
        using var client = service.Client();

        var members = await client.Conversations.GetConversationMembersAsync("a:dana");

        Assert.Equal("oid-1", members.Single().Properties["objectId"]!.ToString());
        Assert.Equal("GET /v3/conversations/a%3Adana/members", Request(service));
    }

    [Fact]
    public async Task One_member_is_read_by_id()
    {
        await using var service = await ChannelService.StartAsync(new ChannelService.Answer(200, """{ "id": "29:sam", "name": "Sam" }"""));
        using var client = service.Client();

        var member = await ((Conversations)client.Conversations).GetConversationMemberAsync("29:sam", "a:dana");

        Assert.Equal("Sam", member.Name);
        Assert.Equal("GET /v3/conversations/a%3Adana/members/29%3Asam", Request(service));
    }

    [Fact]
    public async Task Members_are_read_by_pages()
    {
        await using var service = await ChannelService.StartAsync(
            new ChannelService.Answer(200, """{ "continuationToken": "p2&", "members": [ { "id": "29:sam" } ] }"""));
        using var client = service.Client();

        var first = await client.Conversations.GetConversationPagedMembersAsync("19:x", pageSize: 50);
        await client.Conversations.GetConversationPagedMembersAsync("19:x", pageSize: 50, first.ContinuationToken);

        Assert.Collection(
            service.Calls,
            call => Assert.Equal("/v3/conversations/19%3Ax/pagedmembers?pageSize=50", call.Target),
            call => Assert.Equal("/v3/conversations/19%3Ax/pagedmembers?pageSize=50&continuationToken=p2%26", call.Target));
    }

    [Fact]
    public async Task An_answer_without_a_body_gives_no_id()
    {
        await using var service = await ChannelService.StartAsync(new ChannelService.Answer(202));
        using var client = service.Client();

        Assert.Null(await client.Conversations.SendToConversationAsync(Message("a:dana")));
    }

    [Fact]
    public async Task A_service_url_with_a_path_keeps_it()
    {
        await using var service = await ChannelService.StartAsync(Created);
        using var client = new ConnectorClient(new Uri(service.Address, "_connector"), null, null, disposeHttpClient: false);

        await client.Conversations.SendToConversationAsync(Message("a:dana"));

        Assert.Equal("POST /_connector/v3/conversations/a%3Adana/activities", Request(service));
    }

    private static Activity Message(string? conversation) => new(ActivityTypes.Message, text: "Grüße – 你好")
    {
        Conversation = conversation == null ? null : new ConversationAccount(id: conversation),
    };

    private static string Request(ChannelService service)
    {
        var call = Assert.Single(service.Calls);
        return $"{call.Method} {call.Target}";
    }
}
