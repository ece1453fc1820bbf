using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BackOffice.SdkTests.AspNet;

public class MessageTurnTests
{
    [Fact]
    public async Task A_message_is_answered_through_the_connector()
    {
        await using var bot = await ServedBot.StartAsync((turn, token) => turn.SendActivityAsync($"You said {turn.Activity.Text}", cancellationToken: token));

        var answer = await bot.Post(bot.Activity(text: "žluť"));

        Assert.Equal((200, ""), (answer.Status, answer.Body));
        var call = Assert.Single(bot.Channel.Calls);
        Assert.Equal(("POST", "/v3/conversations/chat/activities/incoming"), (call.Method, call.Target));
        Assert.Equal(("You said žluť", "incoming"), (Value(call.Body, "text"), Value(call.Body, "replyToId")));
        Assert.False(call.Headers.ContainsKey("Authorization"));
    }

    [Fact]
    public async Task Nothing_that_is_sent_holds_a_null()
    {
        var card = new Attachment { ContentType = "application/vnd.microsoft.card.adaptive", Content = new { Title = (string?)null } };
        await using var bot = await ServedBot.StartAsync((turn, token) => turn.SendActivityAsync(MessageFactory.Attachment(card), token));

        await bot.Post(bot.Activity(text: "hello"));

        Assert.DoesNotContain("null", Assert.Single(bot.Channel.Calls).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_sent_can_be_updated_and_deleted()
    {
        await using var bot = await ServedBot.StartAsync(async (turn, token) =>
        {
            var sent = await turn.SendActivityAsync("Working on it", cancellationToken: token);
            await turn.UpdateActivityAsync(new Activity(type: ActivityTypes.Message) { Id = sent.Id, Text = "Done" }, token);
            await turn.DeleteActivityAsync(sent.Id, token);
        });

        await bot.Post(bot.Activity(text: "hello"));

        Assert.Equal(
            ["POST /v3/conversations/chat/activities/incoming", "PUT /v3/conversations/chat/activities/1", "DELETE /v3/conversations/chat/activities/1"],
            bot.Channel.Calls.Select(call => $"{call.Method} {call.Target}"),
            StringComparer.Ordinal);
    }

    [Fact]
    public async Task Traces_and_delays_stay_in_the_house()
    {
        await using var bot = await ServedBot.StartAsync((turn, token) => turn.SendActivitiesAsync(
            [new Activity(type: ActivityTypes.Trace), new Activity(type: ActivityTypesEx.Delay) { Value = 1 }, MessageFactory.Text("Hi")], token));

        await bot.Post(bot.Activity(text: "hello"));

        Assert.Equal("Hi", Value(Assert.Single(bot.Channel.Calls).Body, "text"));
    }

    [Fact]
    public async Task Expected_replies_come_in_the_response()
    {
        await using var bot = await ServedBot.StartAsync((turn, token) => turn.SendActivityAsync("Hi", cancellationToken: token));
        var activity = bot.Activity(text: "hello");
        activity["deliveryMode"] = "expectReplies";

        var answer = await bot.Post(activity);

        Assert.Equal((200, "application/json"), (answer.Status, answer.ContentType));
        var reply = Assert.Single(JObject.Parse(answer.Body)["activities"]!);
        Assert.Equal(("Hi", "incoming"), (reply.Value<string>("text"), reply.Value<string>("replyToId")));
        Assert.DoesNotContain("null", answer.Body, StringComparison.Ordinal);
        Assert.Empty(bot.Channel.Calls);
    }

    [Fact]
    public async Task A_long_message_arrives_whole()
    {
        var text = new string('ž', 200_000);
        string? received = null;
        await using var bot = await ServedBot.StartAsync((turn, _) =>
        {
            received = turn.Activity.Text;
            return Task.CompletedTask;
        });

        await bot.Post(bot.Activity(text: text));

        Assert.Equal(text, received);
    }

    [Fact]
    public async Task A_turn_knows_who_was_authenticated_and_how_to_reach_the_channel()
    {
        IIdentity? identity = null;
        Uri? connector = null;
        await using var bot = await ServedBot.StartAsync((turn, _) =>
        {
            identity = turn.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey);
            connector = turn.TurnState.Get<IConnectorClient>().BaseUri;
            return Task.CompletedTask;
        });

        await bot.Post(bot.Activity(text: "hello"));

        Assert.IsType<ClaimsIdentity>(identity);
        Assert.Equal(bot.Channel.Address, connector);
    }

    private static string? Value(string json, string property) => JObject.Parse(json).Value<string>(property);
}
