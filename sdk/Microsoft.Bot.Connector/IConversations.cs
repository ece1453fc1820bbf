using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The conversations of a channel. Every call throws an <see cref="ErrorResponseException"/> where the service refuses.</summary>
public interface IConversations
{
    /// <summary>Starts a conversation, or finds the personal one with the given member.</summary>
    Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(
        ConversationParameters parameters,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default);

    /// <summary>One page of the conversations that the bot takes part in.</summary>
    Task<HttpOperationResponse<ConversationsResult>> GetConversationsWithHttpMessagesAsync(
        string continuationToken = default,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default);

    /// <summary>Says something at the end of a conversation.</summary>
    Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(
        string conversationId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default);

    /// <summary>Says something in answer to an activity, in its thread where the channel has threads.</summary>
    Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default);

    /// <summary>Puts an activity in place of one that the bot said earlier.</summary>
    Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default);

    /// <summary>Takes back an activity that the bot said earlier.</summary>
    Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default);

    /// <summary>Everybody in a conversation.</summary>
    Task<HttpOperationResponse<IList<ChannelAccount>>> GetConversationMembersWithHttpMessagesAsync(
        string conversationId,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default);

    /// <summary>One page of the members of a conversation.</summary>
    Task<HttpOperationResponse<PagedMembersResult>> GetConversationPagedMembersWithHttpMessagesAsync(
        string conversationId,
        int? pageSize = default,
        string continuationToken = default,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default);

    /// <summary>Everybody who takes part in an activity.</summary>
    Task<HttpOperationResponse<IList<ChannelAccount>>> GetActivityMembersWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default);

    /// <summary>Takes a member out of a conversation.</summary>
    Task<HttpOperationResponse> DeleteConversationMemberWithHttpMessagesAsync(
        string conversationId,
        string memberId,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default);
}
