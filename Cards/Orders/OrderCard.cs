using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Text;
using BackOffice.Domain.Orders;

namespace BackOffice.Cards.Orders;

/// <summary>An order as it is, for one reader.</summary>
public static class OrderCard
{
    /// <param name="notice">Why the reader's last press was refused, if it was.</param>
    public static AdaptiveCard For(OrderView view, OrderNotice? notice = null)
    {
        ArgumentNullException.ThrowIfNull(view);
        var order = view.Order;
        return Sheet.Of(
            OrderSentences.Summary(view),
            [
                .. Refused(view, notice),
                Head.NumberAndState(
                    order.Id.Value,
                    OrderWords.State(order.State, view.IsLate),
                    OrderWords.ColorOf(order.State, view.IsLate),
                    isOver: order.State is OrderState.Declined),
                Head.Title(Phrase.Of(OrderTexts.Title, OrderWords.Name(order.Supplier))),
                .. OrderPrompt.For(view),
                .. order.Lines.Select(line => order.State is OrderState.Proposed
                    ? OrderLineRow.Open(line, notice?.Typed?.Of(line.Item))
                    : (AdaptiveElement)OrderLineRow.Settled(line, order.State)),
                .. OrderFacts.For(order),
                .. OrderPrices.For(order),
                .. OrderPrompt.TextToCopy(view),
                Foot.Of(OrderWords.Last(order.Last), new Button(OrderTexts.History, Verbs.OrderHistory) { Case = order.Id }),
                .. OrderButtons.Above(view),
            ],
            OrderButtons.Last(view));
    }

    /// <summary>What takes the place of a card that came again further down.</summary>
    public static AdaptiveCard Moved(PurchaseOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        return Small(Phrase.Of(OrderTexts.Moved, order.Id, OrderWords.Name(order.Supplier)));
    }

    /// <summary>What takes the place of the card of somebody who may not see the order any more.</summary>
    public static AdaptiveCard NotYours(PurchaseOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        return Small(Phrase.Of(OrderTexts.NotYours, order.Id));
    }

    private static AdaptiveCard Small(string words) => Sheet.Of(words, [Line.Of(Line.Small(words))]);

    private static IEnumerable<AdaptiveElement> Refused(OrderView view, OrderNotice? notice)
    {
        if (notice is not null)
        {
            yield return Banner.Of(
                AdaptiveContainerStyle.Attention,
                OrderSentences.Refused(notice.Why, view.Order, Moment.OnCard).Select(line => Line.Of(Line.Run(line))));
        }
    }
}
