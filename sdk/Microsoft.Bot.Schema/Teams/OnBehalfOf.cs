using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The person in whose name a message is sent.</summary>
public class OnBehalfOf
{
    public OnBehalfOf()
    {
    }

    [JsonProperty("displayName")]
    public string DisplayName { get; set; }

    [JsonProperty("itemid")]
    public int ItemId { get; set; }

    [JsonProperty("mentionType")]
    public string MentionType { get; set; }

    [JsonProperty("mri")]
    public string Mri { get; set; }
}
