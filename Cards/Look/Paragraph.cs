using AdaptiveCards;
using BackOffice.Cards.Text;

namespace BackOffice.Cards.Look;

/// <summary>What somebody typed, as a paragraph that runs in the direction of its script.</summary>
internal static class Paragraph
{
    public static AdaptiveElement Of(string typed, AdaptiveSpacing spacing = AdaptiveSpacing.Default)
    {
        var line = Line.Of(Line.Run(UserText.Paragraph(typed)));
        line.Spacing = spacing;
        return UserText.BeginsRightToLeft(typed) ? new AdaptiveContainer { Rtl = true, Spacing = spacing, Items = [line] } : line;
    }
}
