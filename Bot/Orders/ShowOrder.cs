using BackOffice.Bot.Conversation;
using BackOffice.Cards.Orders;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs.Orders;
using BackOffice.Domain.Orders;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Orders;

/// <summary>An order chosen from a list comes as a card of its own.</summary>
internal sealed class ShowOrder(IOrders orders, OrderViews views) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.ShowOrder];

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

        var view = views.Of(order, person);
        await turn.SendActivityAsync(CardMessages.New(OrderCard.For(view), OrderSentences.Summary(view)), cancellation);
        return new CardAnswer.Say(PressSentences.SeeBelow());
    }
}
