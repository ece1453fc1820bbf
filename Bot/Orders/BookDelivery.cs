using BackOffice.Bot.Conversation;
using BackOffice.Cards.Orders;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs.Orders;
using BackOffice.Domain.Orders;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Orders;

/// <summary>What came of an order: a card to fill in stands in the place of the order's until it is booked or left.</summary>
internal sealed class BookDelivery(IOrders orders, OrderPress presses, OrderViews views) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } =
        [Cards.Verbs.OpenReceipt, Cards.Verbs.LeaveReceipt, Cards.Verbs.ReceiveOrder, Cards.Verbs.ReceiveMore];

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (!person.RunsBackOffice)
        {
            return new CardAnswer.Say(PressSentences.BackOfficeOnly());
        }

        if (press.Case is not { } id)
        {
            return new CardAnswer.Say(OrderSentences.NoSuchOrder());
        }

        if (press.Verb is Cards.Verbs.OpenReceipt or Cards.Verbs.LeaveReceipt)
        {
            return await orders.FindAsync(id, cancellation) is not { } found ? new CardAnswer.Say(OrderSentences.NoSuchOrder())
                : press.Verb == Cards.Verbs.OpenReceipt && found.State is OrderState.Ordered
                    ? new CardAnswer.Replace(ReceiptCard.For(found, Receipt.OfAll(found)))
                    : new CardAnswer.Replace(OrderCard.For(views.Of(found, person)));
        }

        return await orders.ChangeAsync(presses.Read(id, press), person, cancellation) switch
        {
            OrderOutcome.Done(var order) => new CardAnswer.Replace(OrderCard.For(views.Of(order, person))),

            // Somebody else booked something: what is still to come is another matter now.
            OrderOutcome.Refused { Why: OrderRefusal.Stale or OrderRefusal.WrongState, Order: { } order, Why: var why } =>
                new CardAnswer.Replace(OrderCard.For(views.Of(order, person), new OrderNotice(why))),
            OrderOutcome.Refused(var why, { } order) => new CardAnswer.Replace(ReceiptCard.For(order, OrderPress.Receipt(press), why)),
            _ => new CardAnswer.Say(OrderSentences.NoSuchOrder()),
        };
    }
}
