using System.Threading.RateLimiting;
using BackOffice.Domain;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;

namespace BackOffice.Bot.Delivery;

/// <summary>Talks first: opens a turn in a person's own chat, within the rate that Teams allows a conversation.</summary>
internal sealed class Chats(CloudAdapter adapter, IConfiguration configuration, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    // Teams takes 7 messages in a second and 60 in half a minute of one conversation.
    private readonly PartitionedRateLimiter<string> rate = PartitionedRateLimiter.Create<string, string>(
        conversation => RateLimitPartition.GetTokenBucketLimiter(
            conversation,
            _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = 7,
                TokensPerPeriod = 2,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                QueueLimit = 100,
                QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
            }));

    // Without an app id (development) the SDK still wants a name for the bot.
    private readonly string appId = configuration["MicrosoftAppId"] is { Length: > 0 } id ? id : "development";

    public void Dispose() => rate.Dispose();

    public async Task TalkAsync(ChatAddress chat, Func<ITurnContext, CancellationToken, Task> talk, CancellationToken cancellation)
    {
        using var permission = await rate.AcquireAsync(chat.Conversation, permitCount: 1, cancellation);
        if (!permission.IsAcquired)
        {
            throw new OutageException("More messages wait for one chat than may be sent to it.");
        }

        using var patience = new CancellationTokenSource(Patience, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        try
        {
            await adapter.ContinueConversationAsync(appId, Reference(chat), (turn, token) => talk(turn, token), both.Token);
        }
        catch (OperationCanceledException exception) when (!cancellation.IsCancellationRequested)
        {
            throw new OutageException($"The channel did not answer within {Patience.TotalSeconds} s.", exception);
        }
    }

    private static ConversationReference Reference(ChatAddress chat) => new()
    {
        ChannelId = chat.Channel,
        ServiceUrl = chat.ServiceUrl,
        Conversation = new ConversationAccount { Id = chat.Conversation, ConversationType = "personal" },
        User = new ChannelAccount { Id = chat.User },
        Bot = new ChannelAccount { Id = chat.Bot },
    };
}
