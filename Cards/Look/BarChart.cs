using System.Collections.Immutable;
using System.Globalization;
using AdaptiveCards;

namespace BackOffice.Cards.Look;

/// <summary>
/// Amounts as bars: the chart element of Teams (https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/charts-in-adaptive-cards),
/// and for clients that do not know it the same bars lying on their side, written in block characters.
/// </summary>
internal static class BarChart
{
    private const string Element = "Chart.VerticalBar";
    private const string LabelWidth = "64px";
    private const string NumberWidth = "40px";

    /// <summary>The longest bar, in characters: as many as a small phone has room for.</summary>
    private const int Longest = 16;
    private const char Block = '█';

    /// <param name="title">Our own words.</param>
    /// <param name="axis">What is counted, in our own words.</param>
    /// <param name="labelWidth">Room for the labels where the bars are written.</param>
    public static AdaptiveElement Of(string title, string axis, ImmutableArray<(string Label, int Amount)> bars, string labelWidth = LabelWidth)
    {
        var highest = Math.Max(1, bars.Max(bar => bar.Amount));
        return new AdaptiveUnknownElement
        {
            Type = Element,
            Spacing = AdaptiveSpacing.Medium,
            AdditionalProperties =
            {
                ["title"] = title,
                ["yAxisTitle"] = axis,
                ["showBarValues"] = true,
                ["data"] = bars.Select(bar => new Dictionary<string, object>(StringComparer.Ordinal) { ["x"] = bar.Label, ["y"] = bar.Amount }).ToArray(),
            },
            Fallback = new AdaptiveFallbackElement(new AdaptiveContainer
            {
                Spacing = AdaptiveSpacing.Medium,
                Items = [Line.Of(Line.Bold(title)), .. bars.Select(bar => Lying(bar.Label, bar.Amount, highest, labelWidth))],
            }),
        };
    }

    private static AdaptiveColumnSet Lying(string label, int amount, int highest, string labelWidth) => new()
    {
        Spacing = AdaptiveSpacing.None,
        Columns =
        [
            new AdaptiveColumn { Width = labelWidth, Items = [Line.Of(Line.Small(label))] },
            new AdaptiveColumn { Width = AdaptiveColumnWidth.Stretch, Items = Bar(amount, highest) },
            new AdaptiveColumn { Width = NumberWidth, Items = [Number(amount)] },
        ],
    };

    // An amount that is not zero shows at least one block.
    private static List<AdaptiveElement> Bar(int amount, int highest) => amount == 0
        ? []
        : [Line.Of(new AdaptiveTextRun(new string(Block, Math.Max(1, amount * Longest / highest))) { Color = AdaptiveTextColor.Accent, Size = AdaptiveTextSize.Small })];

    private static AdaptiveRichTextBlock Number(int amount)
    {
        var number = Line.Of(Line.Small(amount.ToString(CultureInfo.InvariantCulture)));
        number.HorizontalAlignment = AdaptiveHorizontalAlignment.Right;
        return number;
    }
}
