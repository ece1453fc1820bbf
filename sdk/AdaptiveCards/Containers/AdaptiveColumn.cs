using AdaptiveCards.Json;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>One of the columns of a column set.</summary>
public class AdaptiveColumn : AdaptiveContainer
{
    public new const string TypeName = "Column";

    [JsonProperty(Required = Required.Default)]
    public override string Type { get; set; } = TypeName;

    /// <summary>The width; null: left to the client.</summary>
    [JsonConverter(typeof(WidthConverter))]
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public AdaptiveWidth Width { get; set; }
}
