using AdaptiveCards;

namespace BackOffice.Cards.Look;

/// <summary>The last line of a card: what was done last, and the way to everything before it.</summary>
internal static class Foot
{
    /// <param name="last">Who did what and when, as words.</param>
    /// <param name="history">Leads to the history.</param>
    public static AdaptiveColumnSet Of(string last, Button history) => new()
    {
        Spacing = AdaptiveSpacing.Large,
        Separator = true,
        Columns =
        [
            new AdaptiveColumn { Width = AdaptiveColumnWidth.Stretch, Items = [Line.Of(Line.Small(last))] },
            new AdaptiveColumn { Width = AdaptiveColumnWidth.Auto, Items = [Line.Of(Word(history))] },
        ],
    };

    // A word to press, not a button: the buttons are for what moves the matter on.
    private static AdaptiveTextRun Word(Button history) => new(history.Title)
    {
        Size = AdaptiveTextSize.Small,
        Color = AdaptiveTextColor.Accent,
        SelectAction = history.ToAction(),
    };
}
