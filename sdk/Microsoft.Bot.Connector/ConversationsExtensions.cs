using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The same calls, for callers that want the body of the answer alone.</summary>
public static class ConversationsExtensions
{
    /// <summary>Starts a conversation, or finds the personal one with the given member.</summary>
    public static Task<ConversationResourceResponse> CreateConversationAsync(
        this IConversations operations,
        ConversationParameters parameters,
        CancellationToken cancellationToken = default) =>
        BodyAsync(operations.CreateConversationWithHttpMessagesAsync(parameters, customHeaders: null, cancellationToken));

    /// <summary>One page of the conversations that the bot takes part in.</summary>
    public static Task<ConversationsResult> GetConversationsAsync(
        this IConversations operations,
        string continuationToken = default,
        CancellationToken cancellationToken = default) =>
        BodyAsync(operations.GetConversationsWithHttpMessagesAsync(continuationToken, customHeaders: null, cancellationToken));

    /// <summary>Says something at the end of a conversation.</summary>
    public static Task<ResourceResponse> SendToConversationAsync(
        this IConversations operations,
        string conversationId,
        Activity activity,
        CancellationToken cancellationToken = default) =>
        BodyAsync(operations.SendToConversationWithHttpMessagesAsync(conversationId, activity, customHeaders: null, cancellationToken));

    /// <summary>Says something in answer to an activity, in its thread where the channel has threads.</summary>
    public static Task<ResourceResponse> ReplyToActivityAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        Activity activity,
        CancellationToken cancellationToken = default) =>
        BodyAsync(operations.ReplyToActivityWithHttpMessagesAsync(
            conversationId,
            activityId,
            activity,
            customHeaders: null,
            cancellationToken));

    /// <summary>Puts an activity in place of one that the bot said earlier.</summary>
    public static Task<ResourceResponse> UpdateActivityAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        Activity activity,
        CancellationToken cancellationToken = default) =>
        BodyAsync(operations.UpdateActivityWithHttpMessagesAsync(
            conversationId,
            activityId,
            activity,
            customHeaders: null,
            cancellationToken));

    /// <summary>Takes back an activity that the bot said earlier.</summary>
    public static Task DeleteActivityAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        CancellationToken cancellationToken = default) =>
        DoneAsync(operations.DeleteActivityWithHttpMessagesAsync(conversationId, activityId, customHeaders: null, cancellationToken));

    /// <summary>Everybody in a conversation.</summary>
    public static Task<IList<ChannelAccount>> GetConversationMembersAsync(
        this IConversations operations,
        string conversationId,
        CancellationToken cancellationToken = default) =>
        BodyAsync(operations.GetConversationMembersWithHttpMessagesAsync(conversationId, customHeaders: null, cancellationToken));

    /// <summary>One member of a conversation, by the id on the channel.</summary>
    public static Task<ChannelAccount> GetConversationMemberAsync(
        this Conversations operations,
        string userId,
        string conversationId,
        CancellationToken cancellationToken = default) =>
        BodyAsync(operations.GetConversationMemberWithHttpMessagesAsync(userId, conversationId, customHeaders: null, cancellationToken));

    /// <summary>One page of the members of a conversation.</summary>
    public static Task<PagedMembersResult> GetConversationPagedMembersAsync(
        this IConversations operations,
        string conversationId,
        int? pageSize = default,
        string continuationToken = default,
        CancellationToken cancellationToken = default) =>
        BodyAsync(operations.GetConversationPagedMembersWithHttpMessagesAsync(
            conversationId,
            pageSize,
            continuationToken,
            customHeaders: null,
            cancellationToken));

    /// <summary>Everybody who takes part in an activity.</summary>
    public static Task<IList<ChannelAccount>> GetActivityMembersAsync(
        this IConversations operations,
        string conversationId,
        string activityId,
        CancellationToken cancellationToken = default) =>
        BodyAsync(operations.GetActivityMembersWithHttpMessagesAsync(conversationId, activityId, customHeaders: null, cancellationToken));

    /// <summary>Takes a member out of a conversation.</summary>
    public static Task DeleteConversationMemberAsync(
        this IConversations operations,
        string conversationId,
        string memberId,
        CancellationToken cancellationToken = default) =>
        DoneAsync(operations.DeleteConversationMemberWithHttpMessagesAsync(
            conversationId,
            memberId,
            customHeaders: null,
            cancellationToken));

    /// <summary>Says an activity in the conversation that it is addressed to.</summary>
    public static Task<ResourceResponse> SendToConversationAsync(
        this IConversations operations,
        Activity activity,
        CancellationToken cancellationToken = default) =>
        operations.SendToConversationAsync(activity.Conversation.Id, activity, cancellationToken);

    /// <summary>Says an activity in answer to the one that it replies to.</summary>
    /// <exception cref="ArgumentException">The activity replies to none.</exception>
    public static Task<ResourceResponse> ReplyToActivityAsync(
        this IConversations operations,
        Activity activity,
        CancellationToken cancellationToken = default)
    {
        if (activity.ReplyToId == null)
            throw new ArgumentException("ReplyToId cannot be null", nameof(activity));

        return operations.ReplyToActivityAsync(activity.Conversation.Id, activity.ReplyToId, activity, cancellationToken);
    }

    /// <summary>Puts an activity in place of the earlier one with the same id.</summary>
    public static Task<ResourceResponse> UpdateActivityAsync(
        this IConversations operations,
        Activity activity,
        CancellationToken cancellationToken = default) =>
        operations.UpdateActivityAsync(activity.Conversation.Id, activity.Id, activity, cancellationToken);

    private static async Task<T> BodyAsync<T>(Task<HttpOperationResponse<T>> call)
    {
        using var answer = await call;
        return answer.Body;
    }

    private static async Task DoneAsync(Task<HttpOperationResponse> call)
    {
        using var answer = await call;
    }
}
