using AdaptiveCards;
using BackOffice.Cards.Text;

namespace BackOffice.Cards.Look;

/// <summary>The first lines of a card: its number and state beside each other, and its title.</summary>
internal static class Head
{
    /// <summary>The longest title, in characters, that large letters do not make a wall.</summary>
    private const int LargeTitle = 60;

    /// <param name="isOver">Whether the state is nothing that anybody waits for; it is subtle then.</param>
    public static AdaptiveColumnSet NumberAndState(string number, string state, AdaptiveTextColor color, bool isOver)
    {
        var mark = Line.Of(new AdaptiveTextRun(Phrase.Of(Words.StateMark, state))
        {
            Weight = AdaptiveTextWeight.Bolder,
            Color = color,
            IsSubtle = isOver,
        });
        mark.HorizontalAlignment = AdaptiveHorizontalAlignment.Right;
        return new AdaptiveColumnSet
        {
            Columns =
            [
                new AdaptiveColumn { Width = AdaptiveColumnWidth.Auto, Items = [Line.Of(Line.Subtle(number))] },
                new AdaptiveColumn { Width = AdaptiveColumnWidth.Stretch, Items = [mark] },
            ],
        };
    }

    /// <param name="bold">What it is about.</param>
    /// <param name="rest">What follows in the same line, in the letters of the text.</param>
    public static AdaptiveRichTextBlock Title(string bold, string? rest = null)
    {
        AdaptiveTextRun[] runs = rest is null ? [Line.Bold(bold)] : [Line.Bold(bold), Line.Run(rest)];
        if (runs.Sum(run => run.Text.Length) <= LargeTitle)
        {
            foreach (var run in runs)
            {
                run.Size = AdaptiveTextSize.Large;
            }
        }

        var title = Line.Of(runs);
        title.Spacing = AdaptiveSpacing.None;
        return title;
    }
}
