using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>The same calls, for callers that want the body of the answer alone.</summary>
public static class TeamsOperationsExtensions
{
    /// <summary>The channels of a team.</summary>
    public static async Task<ConversationList> FetchChannelListAsync(
        this ITeamsOperations operations,
        string teamId,
        CancellationToken cancellationToken = default)
    {
        using var answer = await operations.FetchChannelListWithHttpMessagesAsync(teamId, customHeaders: null, cancellationToken);
        return answer.Body;
    }

    /// <summary>A team's name, group and counts.</summary>
    public static async Task<TeamDetails> FetchTeamDetailsAsync(
        this ITeamsOperations operations,
        string teamId,
        CancellationToken cancellationToken = default)
    {
        using var answer = await operations.FetchTeamDetailsWithHttpMessagesAsync(teamId, customHeaders: null, cancellationToken);
        return answer.Body;
    }
}
