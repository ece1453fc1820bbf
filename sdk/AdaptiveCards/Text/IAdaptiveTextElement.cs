namespace AdaptiveCards;

/// <summary>How a text looks, whether a block of its own or part of a line.</summary>
public interface IAdaptiveTextElement
{
    string Text { get; set; }

    AdaptiveTextSize Size { get; set; }

    AdaptiveTextWeight Weight { get; set; }

    AdaptiveTextColor Color { get; set; }

    AdaptiveFontType FontType { get; set; }

    bool IsSubtle { get; set; }

    bool Italic { get; set; }

    bool Strikethrough { get; set; }
}
