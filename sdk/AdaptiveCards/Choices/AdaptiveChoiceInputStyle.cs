using AdaptiveCards.Json;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>How choices are offered: a drop-down, a list, or a drop-down that is searched by typing.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter))]
public enum AdaptiveChoiceInputStyle
{
    Compact,
    Expanded,
    Filtered,
}
