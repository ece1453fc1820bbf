using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Orders;
using NodaTime;

namespace BackOffice.Cards.Orders;

/// <summary>The buttons of an order: exactly what its reader may do now.</summary>
internal static class OrderButtons
{
    /// <summary>What moves the order on.</summary>
    public static IEnumerable<AdaptiveElement> Above(OrderView view) => ButtonRows.Of(Steps(view));

    /// <summary>The row at the very end of the card: what ends it.</summary>
    public static IEnumerable<AdaptiveAction> Last(OrderView view)
    {
        var order = view.Order;
        if (order.State is OrderState.Proposed or OrderState.Approved)
        {
            yield return Sheet.Under(
                OrderTexts.ActionDecline,
                [
                    Line.Words(OrderTexts.ActionDeclineAsk),
                    new AdaptiveTextInput { Id = OrderFields.Why, Label = OrderTexts.ActionDeclineWhy, MaxLength = OrderFields.WhyLimit },
                ],
                Press(order, OrderTexts.ActionDeclineSend, Verbs.DeclineOrder, sends: true).ToAction());
        }

        if (order.State is OrderState.Ordered)
        {
            // Asked once more, since nobody can undo it.
            yield return Sheet.Under(
                OrderTexts.ActionEnd,
                [Line.Words(OrderTexts.ActionEndAsk)],
                (Press(order, OrderTexts.ActionEndSend, Verbs.EndOrder) with { IsHardToUndo = true }).ToAction());
        }
    }

    private static IEnumerable<AdaptiveAction> Steps(OrderView view)
    {
        var order = view.Order;
        switch (order.State)
        {
            case OrderState.Proposed:
                if (OrderPolicy.Judge(order, view.Reader, view.Rules) is not null)
                {
                    yield return (Press(order, OrderTexts.ActionOrder, Verbs.ApproveOrder, sends: true) with { IsTheThingToDo = true }).ToAction();
                }

                if (!order.FillUps.IsEmpty)
                {
                    yield return Press(order, OrderTexts.ActionFillUp, Verbs.FillUpOrder).ToAction();
                }

                yield return Press(order, OrderTexts.ActionSave, Verbs.EditOrder, sends: true).ToAction();
                break;
            case OrderState.Approved:
                yield return (Press(order, OrderTexts.ActionMyself, Verbs.OrderMyself) with { IsTheThingToDo = true }).ToAction();
                break;
            case OrderState.Ordered:
                yield return (Press(order, OrderTexts.ActionReceive, Verbs.OpenReceipt) with { IsTheThingToDo = true }).ToAction();
                yield return Sheet.Under(
                    OrderTexts.ActionDate,
                    [Date(view)],
                    Press(order, OrderTexts.ActionDateSend, Verbs.MoveDelivery, sends: true).ToAction());
                break;
        }
    }

    private static AdaptiveDateInput Date(OrderView view) => new()
    {
        Id = OrderFields.Delivery,
        Label = OrderTexts.ActionDateLabel,
        Value = Day.InInput(LocalDate.Max(view.Order.Expected ?? view.Today, view.Today)),
    };

    private static Button Press(PurchaseOrder order, string title, string verb, bool sends = false) =>
        new(title, verb) { Case = order.Id, Version = order.Version, SendsInputs = sends };
}
