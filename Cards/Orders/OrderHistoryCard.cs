using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Orders;

namespace BackOffice.Cards.Orders;

/// <summary>What was done to an order, oldest first.</summary>
public static class OrderHistoryCard
{
    /// <summary>As many entries as surely fit on a card; of a longer history the oldest are left out.</summary>
    public const int Most = 15;

    private const int TextLength = 120;
    private const int MostParts = 3;

    /// <param name="history">The newest entries, oldest first.</param>
    public static AdaptiveCard For(PurchaseOrder order, ImmutableArray<OrderChange> history)
    {
        ArgumentNullException.ThrowIfNull(order);
        var title = Phrase.Of(OrderTexts.HistoryTitle, order.Id);
        var shown = history.TakeLast(Most).ToList();
        return Sheet.Of(
            title,
            [
                Line.Title(title),
                Line.Of(Line.Subtle(Phrase.Of(OrderTexts.Title, OrderWords.Name(order.Supplier)))),
                .. shown is [{ Number: > 1 and var first }, ..]
                    ? [Line.Hint(Phrase.Of(OrderTexts.HistoryEarlier, first - 1), AdaptiveSpacing.Medium)]
                    : Array.Empty<AdaptiveElement>(),
                .. shown.Select(Entry),
            ]);
    }

    private static AdaptiveContainer Entry(OrderChange change) => new()
    {
        Spacing = AdaptiveSpacing.Medium,
        Items = [Line.Of(Line.Bold(OrderWords.Done(change))), Close(Line.Small(Moment.OnCard(change.At))), .. Said(change)],
    };

    private static IEnumerable<AdaptiveElement> Said(OrderChange change)
    {
        if (change is { What: OrderAction.Declined, Text: { } why })
        {
            yield return Close(Line.Run(UserText.InLine(why, TextLength)));
        }

        foreach (var part in change.Parts.Take(MostParts))
        {
            yield return Close(Line.Run(OrderWords.Part(part)));
        }

        if (change.Parts.Length > MostParts)
        {
            yield return Close(Line.Run(Phrase.Of(OrderTexts.ReorderMoreItems, change.Parts.Length - MostParts)));
        }
    }

    private static AdaptiveRichTextBlock Close(AdaptiveTextRun run)
    {
        var line = Line.Of(run);
        line.Spacing = AdaptiveSpacing.None;
        return line;
    }
}
