using System.ComponentModel;
using AdaptiveCards.Json;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Whatever has a type on a card: the card itself, its elements and its actions.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
[JsonConverter(typeof(ElementReader))]
public abstract class AdaptiveTypedElement
{
    /// <summary>Named versions that a client must have to show this, such as adaptiveCards: 1.5; otherwise it shows the fallback.</summary>
    [JsonProperty(Order = 1, DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    [DefaultValue(null)]
    public IDictionary<string, string> Requires;

    [JsonProperty(Order = -10, Required = Required.Always, DefaultValueHandling = DefaultValueHandling.Include)]
    public abstract string Type { get; set; }

    /// <summary>Properties that are not part of the schema, such as msteams; written as they are.</summary>
    [JsonExtensionData]
    public SerializableDictionary<string, object> AdditionalProperties { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What is shown by a client that doesn't know this type or lacks what it requires.</summary>
    [JsonConverter(typeof(FallbackConverter))]
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    [DefaultValue(null)]
    public AdaptiveFallbackElement Fallback { get; set; }

    /// <summary>Unique on the card; the key of an input's value.</summary>
    [JsonProperty(Order = -9, DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    [DefaultValue(null)]
    public string Id { get; set; }

    public bool ShouldSerializeAdditionalProperties() => AdditionalProperties.Count > 0;
}
