using AdaptiveCards.Json;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Where the content of a table cell stands from left to right.</summary>
[JsonConverter(typeof(DefaultingEnumConverter<AdaptiveHorizontalContentAlignment>))]
public enum AdaptiveHorizontalContentAlignment
{
    Left,
    Center,
    Right,
}
