namespace AdaptiveCards;

/// <summary>An action of a type that is not known here; it is written again as it was read.</summary>
public class AdaptiveUnknownAction : AdaptiveAction
{
    public override string Type { get; set; }
}
