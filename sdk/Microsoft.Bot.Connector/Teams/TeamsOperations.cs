using Microsoft.Bot.Schema.Teams;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>The teams that the bot is in, by HTTP.</summary>
public class TeamsOperations(TeamsConnectorClient client) : ITeamsOperations
{
    public TeamsConnectorClient Client { get; } = client;

    /// <summary>The channels of a team.</summary>
    public Task<HttpOperationResponse<ConversationList>> FetchChannelListWithHttpMessagesAsync(
        string teamId,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default) =>
        Client.Call.SendAsync<ConversationList>(
            HttpMethod.Get,
            $"{Team(teamId)}/conversations",
            body: null,
            customHeaders,
            cancellationToken);

    /// <summary>A team's name, group and counts.</summary>
    public Task<HttpOperationResponse<TeamDetails>> FetchTeamDetailsWithHttpMessagesAsync(
        string teamId,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default) =>
        Client.Call.SendAsync<TeamDetails>(HttpMethod.Get, Team(teamId), body: null, customHeaders, cancellationToken);

    private static string Team(string teamId)
    {
        ArgumentException.ThrowIfNullOrEmpty(teamId);
        return $"v3/teams/{Uri.EscapeDataString(teamId)}";
    }
}
