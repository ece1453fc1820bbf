using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>One page of the members of a conversation in Teams.</summary>
public class TeamsPagedMembersResult
{
    public TeamsPagedMembersResult()
    {
    }

    public TeamsPagedMembersResult(string continuationToken = default, IList<ChannelAccount> members = default)
    {
        ContinuationToken = continuationToken;
        Members = members?.Select(ToTeamsMember).ToList();
    }

    [JsonProperty("continuationToken")]
    public string ContinuationToken { get; set; }

    [JsonProperty("members")]
    public IList<TeamsChannelAccount> Members { get; set; }

    private static TeamsChannelAccount ToTeamsMember(ChannelAccount member) =>
        member as TeamsChannelAccount
        ?? JObject.FromObject(member, ProtocolJson.Serializer).ToObject<TeamsChannelAccount>(ProtocolJson.Serializer);
}
