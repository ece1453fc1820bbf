using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>What Teams adds to an activity, read from its channel data.</summary>
public static class TeamsActivityExtensions
{
    public static string TeamsGetChannelId(this IActivity activity) => activity.GetChannelData<TeamsChannelData>()?.Channel?.Id;

    public static TeamInfo TeamsGetTeamInfo(this IActivity activity) => activity.GetChannelData<TeamsChannelData>()?.Team;

    /// <summary>Makes the activity appear in its receiver's activity feed.</summary>
    public static void TeamsNotifyUser(this IActivity activity)
    {
        if (activity.ChannelData is not TeamsChannelData channelData)
            activity.ChannelData = channelData = new TeamsChannelData();
        channelData.Notification = new NotificationInfo { Alert = true };
    }
}
