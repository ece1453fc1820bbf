using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Sentences;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;

namespace BackOffice.Cards.Stock;

/// <summary>An item as it is. How much there is and where is for everybody; the rest, and all that moves it, for the back office.</summary>
public static class ItemCard
{
    /// <summary>How many of the last movements it shows.</summary>
    public const int Latest = 3;

    /// <param name="latest">The last lines of its ledger, the newest first.</param>
    /// <param name="once">Names what a button of this card does, so that it is done once.</param>
    /// <param name="notice">Something to know first, as a sentence.</param>
    public static AdaptiveCard For(StockItem item, ImmutableArray<StockMovement> latest, Person reader, string once, string? notice = null)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(reader);
        return reader.RunsBackOffice
            ? Sheet.Of(
                StockSentences.Told(item),
                [
                    .. notice is null ? Array.Empty<AdaptiveElement>() : [Banner.Of(AdaptiveContainerStyle.Warning, Line.Of(Line.Bold(notice)))],
                    .. Top(item),
                    .. ItemFigures.Of(item),
                    .. Places(item),
                    .. ItemDetails.For(item),
                    .. ItemMovements.For(item, latest, reader),
                    .. ItemButtons.Above(item, once),
                ],
                [ItemButtons.Last(item)])
            : Sheet.Of(StockSentences.Told(item), [.. Top(item), .. ItemFigures.OnHandAndFree(item), .. Places(item)]);
    }

    private static IEnumerable<AdaptiveElement> Top(StockItem item) =>
    [
        Head.NumberAndState(item.Code.Value, StockWords.Of(item.Level), StockWords.ColorOf(item.Level), isOver: item.IsRetired),
        Head.Title(StockWords.Name(item)),
        .. ItemLevel.Bar(item),
    ];

    private static IEnumerable<AdaptiveElement> Places(StockItem item)
    {
        if (StockWords.Places(item) is { Length: > 0 } places)
        {
            yield return Fact.Row(StockTexts.LiesIn, AdaptiveSpacing.Medium, Line.Run(places));
        }
    }
}
