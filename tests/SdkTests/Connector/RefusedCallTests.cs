using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace BackOffice.SdkTests.Connector;

public class RefusedCallTests
{
    private static readonly ChannelService.Answer Created = new(201, """{ "id": "m1" }""");
    private static readonly Activity Message = new(ActivityTypes.Message, text: "hi", conversation: new ConversationAccount(id: "a:dana"));

    [Fact]
    public async Task Too_many_requests_are_made_again_when_told()
    {
        await using var service = await ChannelService.StartAsync(
            new ChannelService.Answer(429, RetryAfter: "0"),
            new ChannelService.Answer(429, RetryAfter: "0"),
            Created);
        using var client = service.Client();

        var sent = await client.Conversations.SendToConversationAsync(Message);

        Assert.Equal("m1", sent.Id);
        Assert.Equal(3, service.Calls.Count);
        Assert.Single(service.Calls.Select(call => call.Body).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Too_many_requests_again_and_again_are_said()
    {
        await using var service = await ChannelService.StartAsync(new ChannelService.Answer(429, RetryAfter: "0"));
        using var client = service.Client();

        var refusal = await Assert.ThrowsAsync<ErrorResponseException>(() => client.Conversations.SendToConversationAsync(Message));

        Assert.Equal(HttpStatusCode.TooManyRequests, refusal.Response.StatusCode);
        Assert.InRange(service.Calls.Count, 2, 10);
    }

    [Fact]
    public async Task A_wait_that_is_longer_than_a_turn_is_left_to_the_caller()
    {
        await using var service = await ChannelService.StartAsync(new ChannelService.Answer(429, RetryAfter: "3600"));
        using var client = service.Client();

        var refusal = await Assert.ThrowsAsync<ErrorResponseException>(() => client.Conversations.SendToConversationAsync(Message));

        Assert.Equal("3600", Assert.Single(refusal.Response.Headers["Retry-After"]));
        Assert.Single(service.Calls);
    }

    [Fact]
    public async Task A_refusal_says_what_the_service_said()
    {
        await using var service = await ChannelService.StartAsync(
            new ChannelService.Answer(403, """{ "error": { "code": "BotNotInConversationRoster", "message": "The bot is not part of the conversation roster." } }"""));
        using var client = service.Client();

        var refusal = await Assert.ThrowsAsync<ErrorResponseException>(() => client.Conversations.SendToConversationAsync(Message));

        Assert.Equal("BotNotInConversationRoster", refusal.Body.Error.Code);
        Assert.Equal(HttpStatusCode.Forbidden, refusal.Response.StatusCode);
        Assert.Contains("roster", refusal.Response.Content, StringComparison.Ordinal);
        Assert.Equal("Operation returned an invalid status code 'Forbidden'", refusal.Message);
    }

    [Theory]
    [InlineData(502, "<html>Bad gateway</html>")]
    [InlineData(500, "")]
    public async Task A_refusal_that_is_not_in_json_has_its_status_alone_and_is_not_repeated(int status, string body)
    {
        await using var service = await ChannelService.StartAsync(new ChannelService.Answer(status, body));
        using var client = service.Client();

        var refusal = await Assert.ThrowsAsync<ErrorResponseException>(() => client.Conversations.SendToConversationAsync(Message));

        Assert.Null(refusal.Body);
        Assert.Equal(status, (int)refusal.Response.StatusCode);
        Assert.Single(service.Calls);
    }

    [Fact]
    public async Task A_call_that_was_given_up_is_not_made()
    {
        await using var service = await ChannelService.StartAsync(Created);
        using var client = service.Client();
        using var givenUp = new CancellationTokenSource();
        await givenUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.Conversations.SendToConversationAsync(Message, givenUp.Token));
        Assert.Empty(service.Calls);
    }
}
