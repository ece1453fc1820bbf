using BackOffice.Bot.Conversation;
using BackOffice.Cards.Orders;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs.Orders;
using BackOffice.Domain.Orders;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Orders;

/// <summary>The buttons of an order's card. What comes back is the card as the order now is, whether the command was taken or not.</summary>
internal sealed class ChangeOrder(IOrders orders, OrderPress presses, OrderViews views) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } =
    [
        Cards.Verbs.ApproveOrder,
        Cards.Verbs.EditOrder,
        Cards.Verbs.FillUpOrder,
        Cards.Verbs.DeclineOrder,
        Cards.Verbs.OrderMyself,
        Cards.Verbs.MoveDelivery,
        Cards.Verbs.EndOrder,
    ];

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (press.Case is not { } id)
        {
            return new CardAnswer.Say(OrderSentences.NoSuchOrder());
        }

        return await orders.ChangeAsync(presses.Read(id, press), person, cancellation) switch
        {
            OrderOutcome.Done(var order) => new CardAnswer.Replace(OrderCard.For(views.Of(order, person))),
            OrderOutcome.Refused(var why, { } order) => new CardAnswer.Replace(
                OrderCard.For(views.Of(order, person), new OrderNotice(why, why is OrderRefusal.Stale ? null : OrderPress.Packs(press)))),
            _ => new CardAnswer.Say(person.RunsBackOffice ? OrderSentences.NoSuchOrder() : PressSentences.BackOfficeOnly()),
        };
    }
}
