using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackOffice.SdkTests.Builder;

/// <summary>A channel that keeps what it is given.</summary>
internal sealed class RecordingAdapter : BotAdapter
{
    internal List<Activity> Sent { get; } = [];

    internal List<Activity> Updated { get; } = [];

    internal List<ConversationReference> Deleted { get; } = [];

    internal static Activity Incoming(string type = ActivityTypes.Message, string? text = null) => new(type: type)
    {
        Id = "incoming",
        Text = text,
        ChannelId = "msteams",
        ServiceUrl = "https://channel.example/",
        Locale = "en-US",
        From = new ChannelAccount { Id = "emma", Name = "Emma" },
        Recipient = new ChannelAccount { Id = "bot", Name = "Back Office" },
        Conversation = new ConversationAccount { Id = "chat", ConversationType = "personal" },
    };

    internal async Task Receive(Activity activity, BotCallbackHandler bot)
    {
        using var turn = new TurnContext(this, activity);
        await RunPipelineAsync(turn, bot, CancellationToken.None);
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        Sent.AddRange(activities);
        return Task.FromResult(activities.Select((_, index) => new ResourceResponse($"sent-{Sent.Count - activities.Length + index + 1}")).ToArray());
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        Updated.Add(activity);
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        Deleted.Add(reference);
        return Task.CompletedTask;
    }
}
