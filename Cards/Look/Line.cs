using AdaptiveCards;

namespace BackOffice.Cards.Look;

/// <summary>A line or paragraph. Its runs are never read as Markdown, so what people typed stays what they typed.</summary>
internal static class Line
{
    public static AdaptiveRichTextBlock Of(params AdaptiveTextRun[] runs) => new() { Inlines = [.. runs] };

    public static AdaptiveTextRun Run(string text) => new(text);

    public static AdaptiveTextRun Bold(string text) => new(text) { Weight = AdaptiveTextWeight.Bolder };

    public static AdaptiveTextRun Subtle(string text) => new(text) { IsSubtle = true };

    public static AdaptiveTextRun Small(string text) => new(text) { IsSubtle = true, Size = AdaptiveTextSize.Small };

    /// <summary>Our own words, as the title of a card: screen readers jump to it.</summary>
    public static AdaptiveTextBlock Title(string words) => new(words)
    {
        Size = AdaptiveTextSize.Large,
        Weight = AdaptiveTextWeight.Bolder,
        Style = AdaptiveTextBlockStyle.Heading,
        Wrap = true,
    };

    /// <summary>Our own words, as a paragraph.</summary>
    public static AdaptiveTextBlock Words(string words, AdaptiveSpacing spacing = AdaptiveSpacing.Default) => new(words) { Wrap = true, Spacing = spacing };

    /// <summary>Our own words, as a remark.</summary>
    public static AdaptiveTextBlock Hint(string words, AdaptiveSpacing spacing = AdaptiveSpacing.None) => new(words)
    {
        IsSubtle = true,
        Wrap = true,
        Spacing = spacing,
    };
}
