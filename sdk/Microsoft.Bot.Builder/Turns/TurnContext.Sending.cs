using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public partial class TurnContext
{
    private List<SendActivitiesHandler> _sendHandlers;

    public ITurnContext OnSendActivities(SendActivitiesHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        (_sendHandlers ??= []).Add(handler);
        return this;
    }

    /// <exception cref="ArgumentNullException">The text is null or blank.</exception>
    public Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend, string speak = null, string inputHint = null, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(textReplyToSend))
            throw new ArgumentNullException(nameof(textReplyToSend));

        var message = new Activity(type: ActivityTypes.Message) { Text = textReplyToSend };
        if (!string.IsNullOrEmpty(speak))
            message.Speak = speak;
        if (!string.IsNullOrEmpty(inputHint))
            message.InputHint = inputHint;
        return SendActivityAsync(message, cancellationToken);
    }

    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var responses = await SendActivitiesAsync([activity], cancellationToken);
        return responses is { Length: > 0 } ? responses[0] : new ResourceResponse();
    }

    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));

        var reference = Activity.GetConversationReference();
        var outgoing = new List<Activity>(activities.Length);
        foreach (var activity in activities)
            outgoing.Add(activity.ApplyConversationReference(reference));
        return SendThrough(0, outgoing, cancellationToken);
    }

    private Task<ResourceResponse[]> SendThrough(int handler, List<Activity> activities, CancellationToken cancellationToken) =>
        _sendHandlers is null || handler >= _sendHandlers.Count
            ? SendNow(activities, cancellationToken)
            : _sendHandlers[handler](this, activities, () => SendThrough(handler + 1, activities, cancellationToken));

    private async Task<ResourceResponse[]> SendNow(List<Activity> activities, CancellationToken cancellationToken)
    {
        var buffers = string.Equals(Activity.DeliveryMode, DeliveryModes.ExpectReplies, StringComparison.OrdinalIgnoreCase);
        var responses = buffers
            ? BufferReplies(activities)
            : await Adapter.SendActivitiesAsync(this, [.. activities], cancellationToken);

        for (var index = 0; index < responses?.Length; index++)
        {
            activities[index].Id = responses[index].Id;
            Responded |= activities[index].Type != ActivityTypes.Trace;
        }

        return responses;
    }

    private ResourceResponse[] BufferReplies(List<Activity> activities)
    {
        var responses = new ResourceResponse[activities.Count];
        for (var index = 0; index < responses.Length; index++)
        {
            var activity = activities[index];
            BufferedReplyActivities.Add(activity);

            // The adapter keeps an invoke's answer for the end of the turn, and it does not see this one.
            if (activity.Type == ActivityTypesEx.InvokeResponse)
                TurnState.Add(TurnStateKeys.InvokeResponse, activity);
            responses[index] = new ResourceResponse();
        }

        return responses;
    }
}
