using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Asks Teams about the conversation or team that a turn is in.</summary>
public static class TeamsInfo
{
    /// <param name="userId">The id of the person on the channel, in the directory, or as principal name.</param>
    public static Task<TeamsChannelAccount> GetMemberAsync(ITurnContext turnContext, string userId, CancellationToken cancellationToken = default) =>
        turnContext.Activity.TeamsGetTeamInfo()?.Id is { } teamId
            ? GetTeamMemberAsync(turnContext, userId, teamId, cancellationToken)
            : Member(turnContext, userId, ConversationOf(turnContext), cancellationToken);

    public static Task<TeamsChannelAccount> GetTeamMemberAsync(
        ITurnContext turnContext, string userId, string teamId = null, CancellationToken cancellationToken = default) =>
        Member(turnContext, userId, TeamOf(turnContext, teamId), cancellationToken);

    /// <param name="pageSize">From 50 to 500; Teams decides when null.</param>
    public static Task<TeamsPagedMembersResult> GetPagedMembersAsync(
        ITurnContext turnContext, int? pageSize = null, string continuationToken = null, CancellationToken cancellationToken = default) =>
        turnContext.Activity.TeamsGetTeamInfo()?.Id is { } teamId
            ? GetPagedTeamMembersAsync(turnContext, teamId, continuationToken, pageSize, cancellationToken)
            : Page(turnContext, ConversationOf(turnContext), pageSize, continuationToken, cancellationToken);

    public static Task<TeamsPagedMembersResult> GetPagedTeamMembersAsync(
        ITurnContext turnContext,
        string teamId = null,
        string continuationToken = null,
        int? pageSize = null,
        CancellationToken cancellationToken = default) =>
        Page(turnContext, TeamOf(turnContext, teamId), pageSize, continuationToken, cancellationToken);

    public static async Task<TeamDetails> GetTeamDetailsAsync(
        ITurnContext turnContext, string teamId = null, CancellationToken cancellationToken = default)
    {
        var team = TeamOf(turnContext, teamId);
        var connector = ConnectorOf(turnContext);
        using var teams = new TeamsConnectorClient(connector.BaseUri, connector.Credentials, (connector as ConnectorClient)?.HttpClient, disposeHttpClient: false);
        return await teams.Teams.FetchTeamDetailsAsync(team, cancellationToken);
    }

    private static async Task<TeamsChannelAccount> Member(
        ITurnContext turnContext, string userId, string conversationId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(userId);
        var conversations = (Conversations)ConnectorOf(turnContext).Conversations;
        var member = await conversations.GetConversationMemberAsync(userId, conversationId, cancellationToken);
        return member switch
        {
            TeamsChannelAccount account => account,
            null => throw new InvalidOperationException("Teams gave no member."),
            _ => JObject.FromObject(member, ProtocolJson.Serializer).ToObject<TeamsChannelAccount>(ProtocolJson.Serializer),
        };
    }

    private static async Task<TeamsPagedMembersResult> Page(
        ITurnContext turnContext, string conversationId, int? pageSize, string continuationToken, CancellationToken cancellationToken)
    {
        var page = await ConnectorOf(turnContext).Conversations
            .GetConversationPagedMembersAsync(conversationId, pageSize, continuationToken, cancellationToken);
        return new TeamsPagedMembersResult(page.ContinuationToken, page.Members);
    }

    private static IConnectorClient ConnectorOf(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IConnectorClient>() ?? throw new InvalidOperationException("This method requires a connector client.");

    private static string ConversationOf(ITurnContext turnContext) => turnContext.Activity.Conversation?.Id
        ?? throw new InvalidOperationException("The GetMembers operation needs a valid conversation Id.");

    private static string TeamOf(ITurnContext turnContext, string teamId) => teamId ?? turnContext.Activity.TeamsGetTeamInfo()?.Id
        ?? throw new InvalidOperationException("This method is only valid within the scope of MS Teams Team.");
}
