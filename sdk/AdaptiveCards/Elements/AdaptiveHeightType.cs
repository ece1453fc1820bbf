using AdaptiveCards.Json;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>What an element's height follows.</summary>
[JsonConverter(typeof(DefaultingEnumConverter<AdaptiveHeightType>))]
public enum AdaptiveHeightType
{
    Auto,
    Stretch,
    Pixel,
}
