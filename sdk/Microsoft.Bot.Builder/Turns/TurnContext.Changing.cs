using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public partial class TurnContext
{
    private List<UpdateActivityHandler> _updateHandlers;
    private List<DeleteActivityHandler> _deleteHandlers;

    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        (_updateHandlers ??= []).Add(handler);
        return this;
    }

    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        (_deleteHandlers ??= []).Add(handler);
        return this;
    }

    /// <summary>Replaces the sent activity that has the id of <paramref name="activity"/>.</summary>
    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var update = activity.ApplyConversationReference(Activity.GetConversationReference());
        return UpdateThrough(0, update, cancellationToken);
    }

    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(activityId);
        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return DeleteThrough(0, reference, cancellationToken);
    }

    public Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(conversationReference);
        return DeleteThrough(0, conversationReference, cancellationToken);
    }

    private Task<ResourceResponse> UpdateThrough(int handler, Activity activity, CancellationToken cancellationToken) =>
        _updateHandlers is null || handler >= _updateHandlers.Count
            ? Adapter.UpdateActivityAsync(this, activity, cancellationToken)
            : _updateHandlers[handler](this, activity, () => UpdateThrough(handler + 1, activity, cancellationToken));

    private Task DeleteThrough(int handler, ConversationReference reference, CancellationToken cancellationToken) =>
        _deleteHandlers is null || handler >= _deleteHandlers.Count
            ? Adapter.DeleteActivityAsync(this, reference, cancellationToken)
            : _deleteHandlers[handler](this, reference, () => DeleteThrough(handler + 1, reference, cancellationToken));
}
