using BackOffice.Bot.Conversation;
using BackOffice.Cards.Orders;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs.Orders;
using BackOffice.Domain.Orders;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Orders;

/// <summary>The pages of the orders, each in the place of the one before.</summary>
internal sealed class ListOrders(IOrders orders, OrderViews views) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.ListOrders, Cards.Verbs.ListPastOrders];

    public bool OnlyReads => true;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (!person.RunsBackOffice)
        {
            return new CardAnswer.Say(PressSentences.BackOfficeOnly());
        }

        var isOpen = press.Verb == Cards.Verbs.ListOrders;
        var page = isOpen
            ? await orders.ListOpenAsync(press.After, OrderListCard.PageSize, cancellation)
            : await orders.ListPastAsync(press.After, OrderListCard.PageSize, cancellation);
        return new CardAnswer.Replace(OrderListCard.For(page, isOpen, first: press.After is null, views.Today));
    }
}
