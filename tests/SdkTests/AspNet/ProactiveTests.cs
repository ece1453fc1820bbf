using System.Security.Claims;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace BackOffice.SdkTests.AspNet;

public class ProactiveTests : IAsyncLifetime
{
    private ServedBot _bot = null!;
    private Activity? _continuation;

    public async Task InitializeAsync() => _bot = await ServedBot.StartAsync((_, _) => Task.CompletedTask);

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task A_conversation_goes_on_from_its_reference()
    {
        await _bot.Adapter.ContinueConversationAsync("", Reference(), Remind, CancellationToken.None);

        Assert.Equal(("event", "ContinueConversation"), (_continuation!.Type, _continuation.Name));
        AssertReminded();
    }

    [Fact]
    public async Task A_conversation_goes_on_under_given_claims()
    {
        var claims = new ClaimsIdentity([new Claim("aud", "")]);

        await _bot.Adapter.ContinueConversationAsync(claims, Reference(), "https://api.botframework.com", Remind, CancellationToken.None);
        await _bot.Adapter.ContinueConversationAsync(claims, Reference(), Remind, CancellationToken.None);
        await _bot.Adapter.ContinueConversationAsync(claims, Reference().GetContinuationActivity(), Remind, CancellationToken.None);

        Assert.Equal(3, _bot.Channel.Calls.Count);
    }

    [Fact]
    public async Task A_conversation_goes_on_from_an_activity_of_the_callers()
    {
        var activity = Reference().GetContinuationActivity();
        activity.Name = "reminder";

        await _bot.Adapter.ContinueConversationAsync("", activity, Remind, CancellationToken.None);

        Assert.Equal("reminder", _continuation!.Name);
        AssertReminded();
    }

    [Fact]
    public Task A_reference_without_a_service_url_is_refused() => Assert.ThrowsAnyAsync<ArgumentException>(() => _bot.Adapter.ContinueConversationAsync(
        "", new ConversationReference { Conversation = new ConversationAccount { Id = "chat" } }, Remind, CancellationToken.None));

    [Fact]
    public async Task A_new_conversation_is_made_before_its_first_message()
    {
        var parameters = new ConversationParameters
        {
            Bot = new ChannelAccount { Id = "bot" },
            Members = [new ChannelAccount { Id = "emma" }],
            TenantId = "tenant",
        };

        await _bot.Adapter.CreateConversationAsync("", "msteams", _bot.Channel.Address.AbsoluteUri, null, parameters, Remind, CancellationToken.None);

        Assert.Equal(("event", "CreateConversation", "tenant"), (_continuation!.Type, _continuation.Name, _continuation.Conversation.TenantId));
        var calls = _bot.Channel.Calls.ToArray();
        Assert.Equal("/v3/conversations", calls[0].Target);
        Assert.Equal("emma", (string?)JObject.Parse(calls[0].Body)["members"]![0]!["id"]);
        Assert.StartsWith("/v3/conversations/1/activities", calls[1].Target, StringComparison.Ordinal);
    }

    private void AssertReminded()
    {
        var call = Assert.Single(_bot.Channel.Calls);
        Assert.StartsWith("/v3/conversations/chat/activities", call.Target, StringComparison.Ordinal);
        var sent = JObject.Parse(call.Body);
        Assert.Equal(("Do not forget.", "bot", "emma"), ((string?)sent["text"], (string?)sent["from"]!["id"], (string?)sent["recipient"]!["id"]));
    }

    private async Task Remind(ITurnContext turn, CancellationToken cancellationToken)
    {
        _continuation = turn.Activity;
        await turn.SendActivityAsync("Do not forget.", cancellationToken: cancellationToken);
    }

    private ConversationReference Reference() => new()
    {
        User = new ChannelAccount { Id = "emma" },
        Bot = new ChannelAccount { Id = "bot" },
        Conversation = new ConversationAccount { Id = "chat" },
        ChannelId = "msteams",
        ServiceUrl = _bot.Channel.Address.AbsoluteUri,
    };
}
