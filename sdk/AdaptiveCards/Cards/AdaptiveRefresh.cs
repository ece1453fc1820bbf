using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Which action a client runs by itself to get the card of the person who looks at it.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class AdaptiveRefresh
{
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public AdaptiveExecuteAction Action { get; set; }

    /// <summary>The channel ids of the people whose clients refresh by themselves; Teams takes 60 at most.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public List<string> UserIds { get; set; } = [];

    /// <summary>From when on the card counts as old.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public DateTime? Expires { get; set; }
}
