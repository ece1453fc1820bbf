using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Orders;
using BackOffice.Domain.People;

namespace BackOffice.Cards.Orders;

/// <summary>What is to be done about an order next.</summary>
internal static class OrderPrompt
{
    public static IEnumerable<AdaptiveElement> For(OrderView view)
    {
        var order = view.Order;
        if (order is { State: OrderState.Proposed, IsBelowMinimum: true })
        {
            yield return Banner.Of(AdaptiveContainerStyle.Warning, Line.Of(Line.Run(BelowMinimum(order))));
        }

        if (order.State is OrderState.Proposed && NotTheirs(view) is { } words)
        {
            yield return Line.Hint(words, AdaptiveSpacing.Small);
        }

        if (order.State is OrderState.Approved)
        {
            yield return Banner.Of(AdaptiveContainerStyle.Accent, Line.Of(Line.Run(OrderTexts.ToOrder)));
        }

        if (view.IsLate)
        {
            yield return Banner.Of(AdaptiveContainerStyle.Attention, Line.Of(Line.Run(
                Phrase.Of(OrderTexts.LateSince, Day.Of(order.Expected!.Value), OrderWords.Name(order.Supplier)))));
        }
    }

    /// <summary>Where somebody has to order themselves: what to write or to read out.</summary>
    public static IEnumerable<AdaptiveElement> TextToCopy(OrderView view) => view.Order.State is OrderState.Approved
        ? [new AdaptiveContainer
        {
            Style = AdaptiveContainerStyle.Emphasis,
            Spacing = AdaptiveSpacing.Medium,
            Items = [.. OrderMail.Lines(view.Order).Select((line, index) => Copied(line, index))],
        }]
        : [];

    /// <summary>Whether the reader may not approve the order, as words; null where they may.</summary>
    private static string? NotTheirs(OrderView view) => OrderPolicy.Judge(view.Order, view.Reader, view.Rules) is not null ? null
        : view.Rules.ExecutiveUpTo is { } upTo && view.Reader.Roles.HasFlag(Roles.Executive) ? Phrase.Of(OrderTexts.NotTheirs, Amount.Of(upTo))
        : OrderTexts.OnlyManagers;

    private static string BelowMinimum(PurchaseOrder order)
    {
        var below = Phrase.Of(OrderTexts.BelowMinimum, OrderWords.Name(order.Supplier), Amount.Of(order.Minimum), Amount.Of(order.Total));
        var how = order.FillUps.IsEmpty
            ? OrderTexts.FillUpNone
            : Phrase.Of(
                OrderTexts.FillUpHint,
                string.Join(Words.ListComma, order.FillUps.Select(line => Phrase.Of(OrderTexts.Part, OrderWords.Packs(line, line.Packs), OrderWords.Name(line.Name)))));
        return $"{below} {how}";
    }

    private static AdaptiveRichTextBlock Copied(string line, int index)
    {
        var text = Line.Of(Line.Run(line.Length == 0 ? " " : line));
        text.Spacing = index == 0 ? AdaptiveSpacing.Default : AdaptiveSpacing.None;
        return text;
    }
}
