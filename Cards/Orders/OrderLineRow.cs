using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Orders;

namespace BackOffice.Cards.Orders;

/// <summary>An item on the card of its order.</summary>
internal static class OrderLineRow
{
    private const int QuantityLimit = 10;

    /// <summary>Before anybody approved it: why it is ordered, and how much, to be changed.</summary>
    public static AdaptiveContainer Open(OrderLine line, string? typed) => new()
    {
        Separator = true,
        Items =
        [
            Line.Of(Line.Bold(OrderWords.Name(line.Name))),
            Small(Why(line)),
            new AdaptiveTextInput
            {
                Id = OrderFields.Packs(line.Item),
                Label = Phrase.Of(OrderTexts.LinePacks, OrderWords.PackOf(line), Price(line)),
                MaxLength = QuantityLimit,
                Value = typed is null ? OrderWords.Input(line.Packs) : UserText.Shorten(typed, QuantityLimit),
            },
        ],
    };

    /// <summary>After that: how much was ordered, and what of it came.</summary>
    public static AdaptiveColumnSet Settled(OrderLine line, OrderState state) => new()
    {
        Separator = true,
        Columns =
        [
            new AdaptiveColumn
            {
                Width = AdaptiveColumnWidth.Stretch,
                Items = [Line.Of(Line.Bold(OrderWords.Name(line.Name))), Small(OrderWords.Joined(OrderWords.Packs(line, line.Packs), Price(line)))],
            },
            .. Came(line, state),
        ],
    };

    /// <summary>"7 reams on hand · 5 reams a week · lasts 9 days · order at 10"</summary>
    private static string Why(OrderLine line)
    {
        var why = line.Why;
        return OrderWords.Joined(
            Phrase.Of(OrderTexts.WhyOnHand, OrderWords.Counted(why.OnHand, line.Unit)),
            why.Waiting > 0 ? Phrase.Of(OrderTexts.WhyWaiting, why.Waiting) : null,
            why.PerWeek switch
            {
                null => OrderTexts.UsageUnknown,
                0 => OrderTexts.UsedNothing,
                { } rate => Phrase.Of(OrderTexts.WhyPerWeek, OrderWords.Rate(rate, line.Unit)),
            },
            why.CoverDays is { } days ? Phrase.Of(OrderTexts.WhyCover, OrderWords.Days(days)) : null,
            Phrase.Of(OrderTexts.WhyPoint, why.ReorderPoint));
    }

    private static string Price(OrderLine line) => line.Price is { } price ? Phrase.Of(OrderTexts.Each, Amount.Of(price)) : OrderTexts.NoPrice;

    private static IEnumerable<AdaptiveColumn> Came(OrderLine line, OrderState state)
    {
        if (state is OrderState.Ordered or OrderState.Completed)
        {
            var (words, color) = line switch
            {
                { IsEnded: true } => (Phrase.Of(OrderTexts.LineEnded, line.Received, line.Packs), AdaptiveTextColor.Default),
                { Remaining: 0 } => (OrderTexts.LineCame, AdaptiveTextColor.Good),
                _ => (Phrase.Of(OrderTexts.LineReceived, line.Received, line.Packs), AdaptiveTextColor.Default),
            };
            var mark = Line.Of(new AdaptiveTextRun(words) { Color = color, Size = AdaptiveTextSize.Small });
            mark.HorizontalAlignment = AdaptiveHorizontalAlignment.Right;
            yield return new AdaptiveColumn { Width = "110px", Items = [mark] };
        }
    }

    private static AdaptiveRichTextBlock Small(string words)
    {
        var line = Line.Of(Line.Small(words));
        line.Spacing = AdaptiveSpacing.None;
        return line;
    }
}
