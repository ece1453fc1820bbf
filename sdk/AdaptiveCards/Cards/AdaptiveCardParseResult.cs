namespace AdaptiveCards;

/// <summary>A card that was read, and what was wrong with it but not enough to refuse it.</summary>
public class AdaptiveCardParseResult
{
    public AdaptiveCard Card { get; set; }

    public List<AdaptiveWarning> Warnings { get; } = [];
}
