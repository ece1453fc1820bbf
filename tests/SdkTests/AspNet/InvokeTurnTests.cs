using BackOffice.SdkTests.Builder;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BackOffice.SdkTests.AspNet;

public class InvokeTurnTests
{
    [Fact]
    public async Task The_answer_of_an_invoke_is_the_response()
    {
        await using var bot = await ServedBot.StartAsync(new NamingBot().OnTurnAsync);

        var answer = await bot.Post(CardAction(bot, "Action.Execute"));

        Assert.Equal((200, "application/json"), (answer.Status, answer.ContentType));
        Assert.Equal("""{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"Approved"}""", answer.Body);
        Assert.Empty(bot.Channel.Calls);
    }

    [Fact]
    public async Task A_refused_invoke_has_its_own_status_and_reason()
    {
        await using var bot = await ServedBot.StartAsync(new NamingBot().OnTurnAsync);

        var answer = await bot.Post(CardAction(bot, "Action.Submit"));

        Assert.Equal(400, answer.Status);
        Assert.Equal("NotSupported", (string?)JObject.Parse(answer.Body)["value"]!["code"]);
        Assert.DoesNotContain("null", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_invoke_that_nobody_answers_is_not_implemented()
    {
        await using var bot = await ServedBot.StartAsync((_, _) => Task.CompletedTask);

        var answer = await bot.Post(CardAction(bot, "Action.Execute"));

        Assert.Equal((501, ""), (answer.Status, answer.Body));
    }

    [Fact]
    public async Task An_answer_without_a_body_is_a_status_alone()
    {
        await using var bot = await ServedBot.StartAsync((turn, token) => turn.SendActivityAsync(
            new Activity(type: ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = 202 } }, token));

        var answer = await bot.Post(CardAction(bot, "Action.Execute"));

        Assert.Equal((202, null, ""), (answer.Status, answer.ContentType, answer.Body));
    }

    [Fact]
    public async Task An_invoke_whose_replies_are_expected_is_answered_with_them()
    {
        await using var bot = await ServedBot.StartAsync(new NamingBot().OnTurnAsync);
        var activity = CardAction(bot, "Action.Execute");
        activity["deliveryMode"] = "expectReplies";

        var answer = await bot.Post(activity);

        var reply = Assert.Single(JObject.Parse(answer.Body)["activities"]!);
        Assert.Equal((200, "invokeResponse"), (answer.Status, (string?)reply["type"]));
        Assert.Contains("Approved", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_value_of_an_invoke_is_json_for_the_bot()
    {
        object? value = null;
        await using var bot = await ServedBot.StartAsync((turn, _) =>
        {
            value = turn.Activity.Value;
            return Task.CompletedTask;
        });

        await bot.Post(CardAction(bot, "Action.Execute"));

        Assert.Equal("approve", (string?)Assert.IsType<JObject>(value)["action"]!["verb"]);
    }

    private static JObject CardAction(ServedBot bot, string type)
    {
        var activity = bot.Activity("invoke");
        activity["name"] = "adaptiveCard/action";
        activity["value"] = JObject.FromObject(new { action = new { type, verb = "approve", data = new { id = "SUP-1" } } });
        return activity;
    }
}
