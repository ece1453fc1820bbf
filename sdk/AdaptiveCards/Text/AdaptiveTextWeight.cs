using AdaptiveCards.Json;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>How heavy the text is.</summary>
[JsonConverter(typeof(DefaultingEnumConverter<AdaptiveTextWeight>))]
public enum AdaptiveTextWeight
{
    Default = 0,
    [Obsolete("Use Default.")]
    Normal = 0,
    Lighter = 1,
    Bolder = 2,
}
