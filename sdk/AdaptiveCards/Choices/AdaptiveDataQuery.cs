using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>A source of choices that the client asks, such as the people of the organisation.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class AdaptiveDataQuery
{
    public string Type { get; set; } = "Data.Query";

    /// <summary>The name of the source; in Teams "graph.microsoft.com/users" is people.</summary>
    [JsonRequired]
    public string Dataset { get; set; }

    /// <summary>What the person has typed; set by the client.</summary>
    public string Value { get; set; }

    /// <summary>The most choices wanted.</summary>
    public int Count { get; set; }

    /// <summary>How many choices were seen already.</summary>
    public int Skip { get; set; }
}
