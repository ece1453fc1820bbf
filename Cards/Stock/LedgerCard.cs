using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;

namespace BackOffice.Cards.Stock;

/// <summary>The ledger of an item, the newest line first, with what its columns sum to.</summary>
public static class LedgerCard
{
    /// <summary>As many lines as surely fit on a card.</summary>
    public const int Most = 20;

    private const string ColumnWidth = "56px";

    /// <param name="latest">The newest lines.</param>
    public static AdaptiveCard For(StockItem item, ImmutableArray<StockMovement> latest, Person reader)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(reader);
        var title = Phrase.Of(StockTexts.LedgerTitle, StockWords.Name(item));
        var left = latest.IsEmpty ? 0 : latest.Min(line => line.Number) - 1;
        return Sheet.Of(
            title,
            [
                Line.Of(new AdaptiveTextRun(title) { Weight = AdaptiveTextWeight.Bolder, Size = AdaptiveTextSize.Large }),
                Line.Hint(latest.IsEmpty ? StockTexts.LedgerEmpty : Phrase.Of(StockTexts.LedgerHint, item.Code)),
                .. latest.IsEmpty ? [] : Table(item, latest, left, reader),
            ]);
    }

    private static IEnumerable<AdaptiveElement> Table(StockItem item, ImmutableArray<StockMovement> latest, int left, Person reader) =>
    [
        Row(Line.Of(Line.Small(string.Empty)), StockTexts.FigureOnHand, StockTexts.FigureReserved, isTitle: true),
        Row(Line.Of(Line.Bold(StockTexts.LedgerSum)), Number(item.OnHand), Number(item.Reserved), isBold: true),
        .. latest.Select(line => Row(What(line, reader), Change(line.OnHand), Change(line.Reserved), below: Line.Of(Line.Small(StockLine.About(line))))),
        .. left > 0
            ?
            [
                Row(
                    Line.Of(Line.Subtle(Phrase.Of(left == 1 ? StockTexts.LedgerEarlierOne : StockTexts.LedgerEarlier, left))),
                    Change(item.OnHand - latest.Sum(line => line.OnHand)),
                    Change(item.Reserved - latest.Sum(line => line.Reserved))),
            ]
            : Array.Empty<AdaptiveElement>(),
    ];

    private static AdaptiveRichTextBlock What(StockMovement line, Person reader) => Line.Of(Line.Run(StockLine.Did(line, reader)));

    private static AdaptiveColumnSet Row(
        AdaptiveRichTextBlock what, string onHand, string reserved, AdaptiveRichTextBlock? below = null, bool isTitle = false, bool isBold = false)
    {
        below?.Spacing = AdaptiveSpacing.None;
        return new AdaptiveColumnSet
        {
            Separator = !isTitle,
            Spacing = AdaptiveSpacing.Small,
            Columns =
            [
                new AdaptiveColumn { Width = AdaptiveColumnWidth.Stretch, Items = below is null ? [what] : [what, below] },
                Cell(onHand, isTitle, isBold),
                Cell(reserved, isTitle, isBold),
            ],
        };
    }

    private static AdaptiveColumn Cell(string text, bool isTitle, bool isBold)
    {
        var cell = Line.Of(isTitle ? Line.Small(text) : isBold ? Line.Bold(text) : Line.Run(text));
        cell.HorizontalAlignment = AdaptiveHorizontalAlignment.Right;
        return new AdaptiveColumn { Width = ColumnWidth, Items = text.Length == 0 ? [] : [cell] };
    }

    private static string Change(int change) => change == 0 ? string.Empty : StockWords.Signed(change);

    private static string Number(int amount) => amount.ToString("N0", Phrase.Culture);
}
