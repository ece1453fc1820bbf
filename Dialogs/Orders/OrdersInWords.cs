using BackOffice.Cards.Orders;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs.Conversation;
using BackOffice.Domain;
using BackOffice.Domain.Orders;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;
using Microsoft.Bot.Builder;

namespace BackOffice.Dialogs.Orders;

/// <summary>What somebody wants of the orders, in words.</summary>
public sealed class OrdersInWords(IOrders orders, IStock stock, OrderViews views, CoverCards cover)
{
    private readonly DeliveryInWords deliveries = new(orders, stock, views, cover);

    /// <returns>False when the text is about something else.</returns>
    public async Task<bool> TryAsync(ITurnContext turn, Person person, Understood understood, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(understood);
        var read = OrderWishReader.Read(understood);
        if (understood.Case is { Kind: CaseKind.PurchaseOrder } id)
        {
            await ShowAsync(turn, person, id, isReceipt: read is { Wish: OrderWish.Receive }, cancellation);
            return true;
        }

        // A form that lies open is told what came too: "a delivery arrived" can be what somebody reports.
        if (read is not var (wish, thing) || (wish is OrderWish.Receive or OrderWish.Reorder && person.OpenForm is not null))
        {
            return false;
        }

        if (!person.RunsBackOffice)
        {
            // "orders" of an employee are their own.
            if (wish is OrderWish.List or OrderWish.ListPast)
            {
                return false;
            }

            await turn.SayAsync(PressSentences.BackOfficeOnly(), cancellation);
            return true;
        }

        await AnswerAsync(turn, person, understood, wish, thing, cancellation);
        return true;
    }

    private async Task AnswerAsync(
        ITurnContext turn, Person person, Understood understood, OrderWish wish, string? thing, CancellationToken cancellation)
    {
        switch (wish)
        {
            case OrderWish.Cover:
                await CoverAsync(turn, thing, cancellation);
                break;
            case OrderWish.Reorder:
                await turn.SayAsync(ReorderSentences.Result(await orders.ReorderAsync(person, cancellation)), cancellation);
                break;
            case OrderWish.Receive:
                await deliveries.ReceiveAsync(turn, person, understood, cancellation);
                break;
            default:
                var isOpen = wish is OrderWish.List;
                var page = isOpen
                    ? await orders.ListOpenAsync(after: null, OrderListCard.PageSize, cancellation)
                    : await orders.ListPastAsync(after: null, OrderListCard.PageSize, cancellation);
                var card = OrderListCard.For(page, isOpen, first: true, views.Today);
                await turn.ShowAsync(card, card.FallbackText, cancellation);
                break;
        }
    }

    private async Task CoverAsync(ITurnContext turn, string? thing, CancellationToken cancellation)
    {
        if (thing is null)
        {
            var card = await cover.AllAsync(cancellation);
            await turn.ShowAsync(card, card.FallbackText, cancellation);
            return;
        }

        switch (FindItem.Named(thing, await cover.KeptAsync(cancellation)))
        {
            case FoundItem.One(var item):
                await turn.SayAsync(ReorderSentences.Lasts(cover.Of(item)), cancellation);
                break;
            case FoundItem.OneOf(var candidates):
                foreach (var item in candidates)
                {
                    await turn.SayAsync(ReorderSentences.Lasts(cover.Of(item)), cancellation);
                }

                break;
            default:
                await turn.SayAsync(ReorderSentences.UnknownItem(thing), cancellation);
                break;
        }
    }

    private async Task ShowAsync(ITurnContext turn, Person person, CaseId id, bool isReceipt, CancellationToken cancellation)
    {
        if (!person.RunsBackOffice || await orders.FindAsync(id, cancellation) is not { } order)
        {
            await turn.SayAsync(RefusalSentences.NoSuchCase(id), cancellation);
            return;
        }

        var view = views.Of(order, person);
        var card = isReceipt && order.State is OrderState.Ordered ? ReceiptCard.For(order, Receipt.OfAll(order)) : OrderCard.For(view);
        await turn.ShowAsync(card, card.FallbackText, cancellation);
    }
}
