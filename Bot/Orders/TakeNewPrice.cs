using System.Globalization;
using BackOffice.Bot.Conversation;
using BackOffice.Cards.Orders;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs.Orders;
using BackOffice.Domain.Orders;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Orders;

/// <summary>A price that was noted when something came goes into the item's entry. Done twice it is done once: the entry says it already.</summary>
internal sealed class TakeNewPrice(IOrders orders, IStock stock, OrderViews views) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.TakePrice];

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (!person.RunsBackOffice)
        {
            return new CardAnswer.Say(PressSentences.BackOfficeOnly());
        }

        if (press.Case is not { } id
            || !ItemCode.TryParse(press.Text(Cards.CardData.Item), out var code)
            || await orders.FindAsync(id, cancellation) is not { } order)
        {
            return new CardAnswer.Say(OrderSentences.NoSuchOrder());
        }

        if (order.LineOf(code) is not { NewPrice: { } price } || await stock.FindAsync(code, cancellation) is not { } item)
        {
            return new CardAnswer.Replace(OrderCard.For(views.Of(order, person)));
        }

        var form = ItemForm.Of(item) with { Price = price.ToString("0.00", CultureInfo.InvariantCulture) };
        if (await stock.EditAsync(new EditItem(code, item.Edition, form), person, cancellation) is not StockOutcome.Done)
        {
            return new CardAnswer.Say(ReorderSentences.LevelsStale(item));
        }

        return await orders.ChangeAsync(new TakePrice(id, press.Version, code), person, cancellation) switch
        {
            OrderOutcome.Done(var after) => new CardAnswer.Replace(OrderCard.For(views.Of(after, person))),
            OrderOutcome.Refused(var why, { } truth) => new CardAnswer.Replace(OrderCard.For(views.Of(truth, person), new OrderNotice(why))),
            _ => new CardAnswer.Say(OrderSentences.NoSuchOrder()),
        };
    }
}
