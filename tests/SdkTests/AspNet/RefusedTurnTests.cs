using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace BackOffice.SdkTests.AspNet;

public class RefusedTurnTests
{
    private int _turns;

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("""{ "type": """)]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("null")]
    public async Task What_is_no_activity_is_refused(string body)
    {
        await using var bot = await ServedBot.StartAsync(Count);

        var answer = await bot.Send(HttpMethod.Post, body);

        Assert.Equal((400, 0), (answer.Status, _turns));
    }

    [Fact]
    public async Task Other_methods_are_refused()
    {
        await using var bot = await ServedBot.StartAsync(Count);

        var answer = await bot.Send(HttpMethod.Put, bot.Activity(text: "hello").ToString());

        Assert.Equal((405, 0), (answer.Status, _turns));
    }

    [Fact]
    public async Task What_a_turn_throws_is_told_to_the_error_handler_and_the_channel_gets_its_200()
    {
        await using var bot = await ServedBot.StartAsync((_, _) => throw new InvalidOperationException("broken"));
        bot.Adapter.OnTurnError = (turn, exception) => turn.SendActivityAsync($"Sorry: {exception.Message}");

        var answer = await bot.Post(bot.Activity(text: "hello"));

        Assert.Equal(200, answer.Status);
        Assert.Equal("Sorry: broken", (string?)JObject.Parse(Assert.Single(bot.Channel.Calls).Body)["text"]);
    }

    [Fact]
    public async Task What_nobody_handles_is_the_servers_error()
    {
        await using var bot = await ServedBot.StartAsync((_, _) => throw new InvalidOperationException("broken"));

        Assert.Equal(500, (await bot.Post(bot.Activity(text: "hello"))).Status);
    }

    private Task Count(ITurnContext turn, CancellationToken cancellationToken)
    {
        _turns++;
        return Task.CompletedTask;
    }
}
