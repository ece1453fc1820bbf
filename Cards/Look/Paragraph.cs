using AdaptiveCards;
using BackOffice.Cards.Text;

namespace BackOffice.Cards.Look;

/// <summary>What somebody typed, as a paragraph that runs in the direction of its script.</summary>
internal static class Paragraph
{
    // The container's own switch for the direction is not in the card schema: the marks of Unicode do the same everywhere.
    private const char RightToLeftIsolate = '\u2067';
    private const char PopDirectionalIsolate = '\u2069';

    public static AdaptiveElement Of(string typed, AdaptiveSpacing spacing = AdaptiveSpacing.Default, int limit = UserText.Longest)
    {
        var text = UserText.Paragraph(typed, limit);
        var isRightToLeft = UserText.BeginsRightToLeft(typed);
        var line = Line.Of(Line.Run(isRightToLeft ? $"{RightToLeftIsolate}{text}{PopDirectionalIsolate}" : text));
        line.Spacing = spacing;
        line.HorizontalAlignment = isRightToLeft ? AdaptiveHorizontalAlignment.Right : AdaptiveHorizontalAlignment.Left;
        return line;
    }
}
