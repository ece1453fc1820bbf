using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Stock;

namespace BackOffice.Cards.Stock;

/// <summary>The figures of an item, two by two. What is none of the usual two is shown only where it is not 0.</summary>
internal static class ItemFigures
{
    public static IEnumerable<AdaptiveElement> Of(StockItem item) =>
        Rows(item, [.. Usual(item), .. Beside(item).Select(figure => (figure.Name, figure.Amount))]);

    public static IEnumerable<AdaptiveElement> OnHandAndFree(StockItem item) => Rows(item, [.. Usual(item)]);

    private static IEnumerable<(string Name, int Amount)> Usual(StockItem item) => [(StockTexts.FigureOnHand, item.OnHand), (StockTexts.FigureFree, item.Available)];

    private static IEnumerable<AdaptiveElement> Rows(StockItem item, ImmutableArray<(string Name, int Amount)> figures) =>
        figures.Chunk(2).Select((pair, row) => new AdaptiveColumnSet
        {
            Spacing = row == 0 ? AdaptiveSpacing.Medium : AdaptiveSpacing.Small,
            Columns = [.. pair.Select(figure => Cell(figure.Name, Units.In(figure.Amount, item.Facts)))],
        });

    /// <summary>What is put by, ordered and waited for, as far as there is any.</summary>
    public static IEnumerable<(string Name, string InLine, int Amount)> Beside(StockItem item)
    {
        (string Name, string InLine, int Amount)[] figures =
        [
            (StockTexts.FigureReserved, StockTexts.InLineReserved, item.Reserved),
            (StockTexts.FigureOnOrder, StockTexts.InLineOnOrder, item.OnOrder),
            (StockTexts.FigureWaiting, StockTexts.InLineWaiting, item.Waiting),
        ];
        return figures.Where(figure => figure.Amount > 0);
    }

    private static AdaptiveColumn Cell(string name, string figure)
    {
        var number = Line.Of(Line.Bold(figure));
        number.Spacing = AdaptiveSpacing.None;
        return new AdaptiveColumn { Width = "1", Items = [Line.Of(Line.Small(name)), number] };
    }
}
