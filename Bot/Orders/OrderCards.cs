using AdaptiveCards;
using BackOffice.Bot.Delivery;
using BackOffice.Cards.Orders;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs.Orders;
using BackOffice.Domain;
using BackOffice.Domain.Orders;
using BackOffice.Domain.People;
using BackOffice.Storage;

namespace BackOffice.Bot.Orders;

/// <summary>Orders in people's chats.</summary>
internal sealed class OrderCards(IOrders orders, OrderViews views) : ICaseCards
{
    public CaseKind Kind => CaseKind.PurchaseOrder;

    public async Task<ICaseToShow?> FindAsync(CaseId id, CancellationToken cancellation) =>
        await orders.FindAsync(id, cancellation) is { } order ? new OrderToShow(order, views) : null;

    private sealed class OrderToShow(PurchaseOrder order, OrderViews views) : ICaseToShow
    {
        public CaseId Id => order.Id;

        public int Version => order.Version;

        public PersonId LastBy => order.Last.By.Id;

        public bool MayBeSeenBy(Person reader) => PurchaseOrder.MayBeSeenBy(reader);

        public AdaptiveCard CardFor(Person reader, UnsentWords? unsent) => OrderCard.For(views.Of(order, reader));

        public string SummaryFor(Person reader) => OrderSentences.Summary(views.Of(order, reader));

        public AdaptiveCard Moved() => OrderCard.Moved(order);

        public AdaptiveCard NotYours() => OrderCard.NotYours(order);
    }
}
