using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Stock;

namespace BackOffice.Cards.Stock;

/// <summary>An item in a list, short enough for twenty of them on one card in any script.</summary>
internal static class StockListRow
{
    private const int NameLength = 40;

    public static AdaptiveContainer For(StockItem item) => new()
    {
        Separator = true,
        SelectAction = new Button(Phrase.Of(Words.ListOpens, item.Code), Verbs.ShowItem) { Item = item.Code, IsForNewClientsOnly = true }.ToAction(),
        Items =
        [
            Line.Of(Line.Bold(UserText.InLine(item.Facts.Name, NameLength)), Line.Subtle(Phrase.Of(Words.ListThen, item.Code))),
            .. ItemLevel.Bar(item),
            Below(item),
        ],
    };

    private static AdaptiveRichTextBlock Below(StockItem item)
    {
        var line = Line.Of([Line.Run(Units.In(item.OnHand, item.Facts)), .. Mark(item), .. Rest(item)]);
        line.Spacing = AdaptiveSpacing.None;
        return line;
    }

    // What is as it should be goes without saying.
    private static IEnumerable<AdaptiveTextRun> Mark(StockItem item)
    {
        if (item.Level is StockLevel.Low or StockLevel.Out or StockLevel.Coming)
        {
            yield return new AdaptiveTextRun(Phrase.Of(Words.ListThen, StockWords.Of(item.Level))) { Color = StockWords.ColorOf(item.Level) };
        }
    }

    private static IEnumerable<AdaptiveTextRun> Rest(StockItem item)
    {
        var rest = ItemFigures.Beside(item).Select(figure => Phrase.Of(Words.ListThen, Phrase.Of(figure.InLine, figure.Amount)));
        if (string.Concat(rest) is { Length: > 0 } text)
        {
            yield return Line.Subtle(text);
        }
    }
}
