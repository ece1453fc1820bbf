using AdaptiveCards.Json;
using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>Whether a text is a heading for screen readers and clients.</summary>
[JsonConverter(typeof(DefaultingEnumConverter<AdaptiveTextBlockStyle>))]
public enum AdaptiveTextBlockStyle
{
    Paragraph,
    Heading,
}
