using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What was chosen when the app was added.</summary>
public class TeamsChannelDataSettings
{
    public TeamsChannelDataSettings()
    {
    }

    public TeamsChannelDataSettings(ChannelInfo channel = default)
    {
        SelectedChannel = channel;
    }

    /// <summary>Gets or sets what came with it beyond the properties listed here.</summary>
    [JsonExtensionData]
    public IDictionary<string, object> AdditionalProperties { get; set; }

    [JsonProperty("selectedChannel")]
    public ChannelInfo SelectedChannel { get; set; }
}
