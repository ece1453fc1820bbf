using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;

namespace BackOffice.Cards.Stock;

/// <summary>What moved last, and the way to everything before it.</summary>
internal static class ItemMovements
{
    public static IEnumerable<AdaptiveElement> For(StockItem item, ImmutableArray<StockMovement> latest, Person reader)
    {
        if (latest.IsEmpty)
        {
            return [];
        }

        var ledger = new Button(StockTexts.Ledger, Verbs.ItemLedger) { Item = item.Code };
        return
        [
            Foot.Of(Phrase.Of(StockTexts.LatestLine, StockWords.Signed(Moved(latest[0])), StockLine.Did(latest[0], reader), Moment.OnCard(latest[0].At)), ledger),
            .. latest.Skip(1).Select(line => Earlier(line, reader)),
        ];
    }

    private static int Moved(StockMovement line) => line.OnHand != 0 ? line.OnHand : line.Reserved;

    private static AdaptiveRichTextBlock Earlier(StockMovement line, Person reader)
    {
        var text = Line.Of(Line.Small(Phrase.Of(StockTexts.LatestLine, StockWords.Signed(Moved(line)), StockLine.Did(line, reader), Moment.OnCard(line.At))));
        text.Spacing = AdaptiveSpacing.None;
        return text;
    }
}
