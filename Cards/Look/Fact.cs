using AdaptiveCards;
using BackOffice.Cards.Text;

namespace BackOffice.Cards.Look;

/// <summary>A label and what it names.</summary>
internal static class Fact
{
    private const string LabelWidth = "96px";

    /// <summary>Side by side, for a few words.</summary>
    public static AdaptiveColumnSet Row(string label, AdaptiveSpacing spacing, params AdaptiveTextRun[] value) => new()
    {
        Spacing = spacing,
        Columns =
        [
            new AdaptiveColumn { Width = LabelWidth, Items = [Line.Hint(label)] },
            new AdaptiveColumn { Width = AdaptiveColumnWidth.Stretch, Items = [Line.Of(value)] },
        ],
    };

    /// <summary>As much of a text, in characters, as a card shows of what nobody has to react to.</summary>
    public const int Brief = 180;

    /// <summary>One above the other, for a text of any length. The label may name a person.</summary>
    public static AdaptiveContainer Section(string label, string typed, int limit = UserText.Longest) => new()
    {
        Spacing = AdaptiveSpacing.Medium,
        Items = [Line.Of(Line.Small(label)), Paragraph.Of(typed, AdaptiveSpacing.None, limit)],
    };
}
