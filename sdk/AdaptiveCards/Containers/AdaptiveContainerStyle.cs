using AdaptiveCards.Json;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>The background that a container gets.</summary>
[JsonConverter(typeof(DefaultingEnumConverter<AdaptiveContainerStyle>))]
public enum AdaptiveContainerStyle
{
    [Obsolete("Use Default.")]
    Normal = 0,
    Default = 0,
    Emphasis = 1,
    Good = 2,
    Attention = 3,
    Warning = 4,
    Accent = 5,
}
