using AdaptiveCards.Json;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>What a column's width follows.</summary>
[JsonConverter(typeof(DefaultingEnumConverter<AdaptiveWidthType>))]
public enum AdaptiveWidthType
{
    Auto,
    Stretch,
    Pixel,
    Weighted,
}
