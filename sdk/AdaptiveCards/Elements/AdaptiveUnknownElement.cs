namespace AdaptiveCards;

/// <summary>An element of a type that is not known here; it is written again as it was read.</summary>
public class AdaptiveUnknownElement : AdaptiveElement
{
    public override string Type { get; set; }
}
