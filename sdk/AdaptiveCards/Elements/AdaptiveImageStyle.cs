using AdaptiveCards.Json;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Whether an image is cropped to a circle, as pictures of people are.</summary>
[JsonConverter(typeof(DefaultingEnumConverter<AdaptiveImageStyle>))]
public enum AdaptiveImageStyle
{
    Default = 0,
    [Obsolete("Use Default.")]
    Normal = 0,
    Person = 1,
}
