using System.Globalization;
using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The conversations of a channel, by HTTP.</summary>
public class Conversations(ConnectorClient client) : IConversations
{
    public ConnectorClient Client { get; } = client;

    /// <summary>Starts a conversation, or finds the personal one with the given member.</summary>
    public Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(
        ConversationParameters parameters,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default) =>
        Client.Call.SendAsync<ConversationResourceResponse>(
            HttpMethod.Post,
            "v3/conversations",
            parameters,
            customHeaders,
            cancellationToken);

    /// <summary>One page of the conversations that the bot takes part in.</summary>
    public Task<HttpOperationResponse<ConversationsResult>> GetConversationsWithHttpMessagesAsync(
        string continuationToken = default,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default) =>
        Client.Call.SendAsync<ConversationsResult>(
            HttpMethod.Get,
            Paged("v3/conversations", null, continuationToken),
            body: null,
            customHeaders,
            cancellationToken);

    /// <summary>Says something at the end of a conversation.</summary>
    public Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(
        string conversationId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default) =>
        Client.Call.SendAsync<ResourceResponse>(
            HttpMethod.Post,
            $"{Conversation(conversationId)}/activities",
            activity,
            customHeaders,
            cancellationToken);

    /// <summary>Says something in answer to an activity, in its thread where the channel has threads.</summary>
    public Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default) =>
        Client.Call.SendAsync<ResourceResponse>(
            HttpMethod.Post,
            Activity(conversationId, activityId),
            activity,
            customHeaders,
            cancellationToken);

    /// <summary>Puts an activity in place of one that the bot said earlier.</summary>
    public Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Activity activity,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default) =>
        Client.Call.SendAsync<ResourceResponse>(
            HttpMethod.Put,
            Activity(conversationId, activityId),
            activity,
            customHeaders,
            cancellationToken);

    /// <summary>Takes back an activity that the bot said earlier.</summary>
    public Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default) =>
        Client.Call.SendAsync(HttpMethod.Delete, Activity(conversationId, activityId), customHeaders, cancellationToken);

    /// <summary>Everybody in a conversation.</summary>
    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetConversationMembersWithHttpMessagesAsync(
        string conversationId,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default) =>
        Client.Call.SendAsync<IList<ChannelAccount>>(
            HttpMethod.Get,
            Members(conversationId),
            body: null,
            customHeaders,
            cancellationToken);

    /// <summary>One member of a conversation, by the id on the channel.</summary>
    public Task<HttpOperationResponse<ChannelAccount>> GetConversationMemberWithHttpMessagesAsync(
        string userId,
        string conversationId,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default) =>
        Client.Call.SendAsync<ChannelAccount>(
            HttpMethod.Get,
            Member(conversationId, userId),
            body: null,
            customHeaders,
            cancellationToken);

    /// <summary>One page of the members of a conversation.</summary>
    public Task<HttpOperationResponse<PagedMembersResult>> GetConversationPagedMembersWithHttpMessagesAsync(
        string conversationId,
        int? pageSize = default,
        string continuationToken = default,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default) =>
        Client.Call.SendAsync<PagedMembersResult>(
            HttpMethod.Get,
            Paged($"{Conversation(conversationId)}/pagedmembers", pageSize, continuationToken),
            body: null,
            customHeaders,
            cancellationToken);

    /// <summary>Everybody who takes part in an activity.</summary>
    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetActivityMembersWithHttpMessagesAsync(
        string conversationId,
        string activityId,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default) =>
        Client.Call.SendAsync<IList<ChannelAccount>>(
            HttpMethod.Get,
            $"{Activity(conversationId, activityId)}/members",
            body: null,
            customHeaders,
            cancellationToken);

    /// <summary>Takes a member out of a conversation.</summary>
    public Task<HttpOperationResponse> DeleteConversationMemberWithHttpMessagesAsync(
        string conversationId,
        string memberId,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default) =>
        Client.Call.SendAsync(HttpMethod.Delete, Member(conversationId, memberId), customHeaders, cancellationToken);

    private static string Conversation(string conversationId) => $"v3/conversations/{Escape(conversationId)}";

    private static string Activity(string conversationId, string activityId) =>
        $"{Conversation(conversationId)}/activities/{Escape(activityId)}";

    private static string Members(string conversationId) => $"{Conversation(conversationId)}/members";

    private static string Member(string conversationId, string memberId) => $"{Members(conversationId)}/{Escape(memberId)}";

    private static string Paged(string path, int? pageSize, string continuationToken) => (pageSize, continuationToken) switch
    {
        (null, null) => path,
        ({ } size, null) => string.Create(CultureInfo.InvariantCulture, $"{path}?pageSize={size}"),
        (null, { } token) => $"{path}?continuationToken={Escape(token)}",
        ({ } size, { } token) => string.Create(CultureInfo.InvariantCulture, $"{path}?pageSize={size}&continuationToken={Escape(token)}"),
    };

    private static string Escape(string part)
    {
        ArgumentException.ThrowIfNullOrEmpty(part);
        return Uri.EscapeDataString(part);
    }
}
