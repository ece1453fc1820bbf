using BackOffice.Bot.Conversation;
using BackOffice.Cards.Orders;
using BackOffice.Cards.Sentences;
using BackOffice.Domain.Orders;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Orders;

/// <summary>What was done to an order, as a card of its own.</summary>
internal sealed class ShowOrderHistory(IOrders orders) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.OrderHistory];

    public bool OnlyReads => true;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (!person.RunsBackOffice)
        {
            return new CardAnswer.Say(PressSentences.BackOfficeOnly());
        }

        if (press.Case is not { } id || await orders.FindAsync(id, cancellation) is not { } order)
        {
            return new CardAnswer.Say(OrderSentences.NoSuchOrder());
        }

        var history = await orders.HistoryAsync(order, OrderHistoryCard.Most, cancellation);
        await turn.SendActivityAsync(CardMessages.New(OrderHistoryCard.For(order, history)), cancellation);
        return new CardAnswer.Say(PressSentences.SeeBelow());
    }
}
