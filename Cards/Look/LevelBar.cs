using AdaptiveCards;

namespace BackOffice.Cards.Look;

/// <summary>
/// How full something is: the progress bar of Teams (https://adaptivecards.microsoft.com/?topic=ProgressBar), and for clients that do not
/// know it the same in block characters.
/// </summary>
internal static class LevelBar
{
    private const string Element = "ProgressBar";

    /// <summary>In characters: as many as a small phone has room for.</summary>
    private const int Length = 20;
    private const char Full = '█';
    private const char Empty = '░';

    /// <param name="value">From 0; what is above the highest is drawn as that.</param>
    /// <param name="highest">Above 0.</param>
    public static AdaptiveElement Of(int value, int highest, AdaptiveTextColor color)
    {
        var shown = Math.Clamp(value, 0, highest);
        return new AdaptiveUnknownElement
        {
            Type = Element,
            Spacing = AdaptiveSpacing.Small,
            AdditionalProperties =
            {
                ["value"] = shown,
                ["max"] = highest,
                ["color"] = color.ToString(),
            },
            Fallback = new AdaptiveFallbackElement(new AdaptiveTextBlock(Blocks(shown, highest))
            {
                Color = color,
                Size = AdaptiveTextSize.Small,
                Spacing = AdaptiveSpacing.None,
            }),
        };
    }

    // What is not nothing shows at least one block, and what is not all leaves one out.
    private static string Blocks(int value, int highest)
    {
        var full = value == 0 ? 0 : value == highest ? Length : Math.Clamp((int)((long)value * Length / highest), 1, Length - 1);
        return new string(Full, full) + new string(Empty, Length - full);
    }
}
