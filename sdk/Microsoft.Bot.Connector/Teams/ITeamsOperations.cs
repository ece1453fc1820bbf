using Microsoft.Bot.Schema.Teams;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>The teams that the bot is in.</summary>
public interface ITeamsOperations
{
    /// <summary>The channels of a team.</summary>
    Task<HttpOperationResponse<ConversationList>> FetchChannelListWithHttpMessagesAsync(
        string teamId,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default);

    /// <summary>A team's name, group and counts.</summary>
    Task<HttpOperationResponse<TeamDetails>> FetchTeamDetailsWithHttpMessagesAsync(
        string teamId,
        Dictionary<string, List<string>> customHeaders = default,
        CancellationToken cancellationToken = default);
}
