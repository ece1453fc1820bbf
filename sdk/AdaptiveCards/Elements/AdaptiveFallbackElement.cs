using Newtonsoft.Json;

namespace AdaptiveCards;

/// <summary>What stands in for an element that a client can't show: nothing at all, or another element.</summary>
public class AdaptiveFallbackElement
{
    /// <summary>How "show nothing" is written.</summary>
    public static readonly string drop = "drop";

    public AdaptiveFallbackElement()
    {
    }

    public AdaptiveFallbackElement(AdaptiveFallbackType fallbackType) => Type = fallbackType;

    public AdaptiveFallbackElement(AdaptiveTypedElement fallbackContent) =>
        (Type, Content) = (AdaptiveFallbackType.Content, fallbackContent);

    [JsonIgnore]
    public AdaptiveFallbackType Type { get; set; }

    [JsonIgnore]
    public AdaptiveTypedElement Content { get; set; }

    public enum AdaptiveFallbackType
    {
        None,
        Drop,
        Content,
    }
}
