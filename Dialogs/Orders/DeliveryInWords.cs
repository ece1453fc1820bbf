using System.Collections.Immutable;
using System.Globalization;
using BackOffice.Cards.Orders;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs.Conversation;
using BackOffice.Domain;
using BackOffice.Domain.Orders;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;
using Microsoft.Bot.Builder;

namespace BackOffice.Dialogs.Orders;

/// <summary>
/// Something came: "received 10 boxes of A4", "the delivery from Office Depot is here". What is on an order is put on the card on which it
/// is booked; what is on none is booked at once where there is only one place for it, and else asked about.
/// </summary>
internal sealed class DeliveryInWords(IOrders orders, IStock stock, OrderViews views, CoverCards cover)
{
    /// <summary>Among so many orders the one is looked for that came; those that should have come first.</summary>
    private const int MostOpen = 50;

    public async Task ReceiveAsync(ITurnContext turn, Person person, Understood understood, CancellationToken cancellation)
    {
        if (understood.Items.IsEmpty)
        {
            await ReceiveWholeAsync(turn, understood, cancellation);
            return;
        }

        var kept = await cover.KeptAsync(cancellation);
        var came = ImmutableArray.CreateBuilder<Came>();
        foreach (var wanted in understood.Items)
        {
            switch (FindItem.Named(wanted.Name, kept))
            {
                case FoundItem.One(var item):
                    came.Add(new Came(item, wanted));
                    break;
                case FoundItem.OneOf(var candidates):
                    await turn.SayAsync(ReorderSentences.WhichItem(wanted.Name, candidates), cancellation);
                    break;
                default:
                    await turn.SayAsync(ReorderSentences.UnknownItem(wanted.Name), cancellation);
                    break;
            }
        }

        await ReceiveItemsAsync(turn, person, came.ToImmutable(), cancellation);
    }

    private async Task ReceiveItemsAsync(ITurnContext turn, Person person, ImmutableArray<Came> came, CancellationToken cancellation)
    {
        var open = came.IsEmpty ? ImmutableDictionary<ItemCode, CaseId>.Empty : await orders.OpenItemsAsync(cancellation);
        var rest = came.Where(one => !open.ContainsKey(one.Item.Code)).ToList();
        foreach (var group in came.Where(one => open.ContainsKey(one.Item.Code)).GroupBy(one => open[one.Item.Code]))
        {
            if (await orders.FindAsync(group.Key, cancellation) is { State: OrderState.Ordered } order)
            {
                var packs = group.ToLookup(one => one.Item.Code, one => one);
                var card = ReceiptCard.For(order, Receipt.Of(order, line => packs[line.Item].Sum(one => one.PacksOf(line))));
                await turn.ShowAsync(card, card.FallbackText, cancellation);
            }
            else
            {
                // It is only proposed: what came did not come of it.
                rest.AddRange(group);
            }
        }

        foreach (var one in rest)
        {
            await ReceivePlainAsync(turn, person, one, cancellation);
        }
    }

    private async Task ReceivePlainAsync(ITurnContext turn, Person person, Came came, CancellationToken cancellation)
    {
        var item = came.Item;
        var once = $"delivery {turn.Activity.Conversation?.Id} {turn.Activity.Id} {item.Code}";
        if (came.Units is not { } units || item.Shelves is not [{ Place: var place }])
        {
            var card = PlainDeliveryCard.For(item, came.Units?.ToString(CultureInfo.InvariantCulture) ?? string.Empty, string.Empty, once);
            await turn.ShowAsync(card, card.FallbackText, cancellation);
            return;
        }

        await turn.SayAsync(
            await stock.MoveAsync(new ReceiveStock(item.Code, once, units, place), person, cancellation) switch
            {
                StockOutcome.Done(var after) => ReorderSentences.Booked(after, units, place),
                StockOutcome.Refused(var why, _) => ReorderSentences.NotBooked(item, why),
                var other => throw new InvalidOperationException($"Receiving became {other}."),
            },
            cancellation);
    }

    /// <summary>A delivery came, whatever was in it.</summary>
    private async Task ReceiveWholeAsync(ITurnContext turn, Understood understood, CancellationToken cancellation)
    {
        var page = await orders.ListOpenAsync(after: null, MostOpen, cancellation);
        ImmutableArray<OrderListItem> waiting = [.. page.Items.Where(order => order.State is OrderState.Ordered)];
        ImmutableArray<OrderListItem> named = [.. waiting.Where(order => Names(understood.Text, order.Supplier))];
        switch (named, waiting)
        {
            case ([var only], _):
                await ShowAsync(turn, only.Id, cancellation);
                break;
            case ([], [var only]) when understood.Place is null:
                await ShowAsync(turn, only.Id, cancellation);
                break;
            case (_, []):
            case ([], _) when understood.Place is not null:
                await turn.SayAsync(ReorderSentences.NoDelivery(understood.Place), cancellation);
                break;
            default:
                var shown = named.IsEmpty ? waiting : named;
                var card = OrderListCard.For(
                    new Page<OrderListItem>([.. shown.Take(OrderListCard.PageSize)], null), isOpen: true, first: true, views.Today, ReorderSentences.WhichDelivery());
                await turn.ShowAsync(card, card.FallbackText, cancellation);
                break;
        }
    }

    private async Task ShowAsync(ITurnContext turn, CaseId id, CancellationToken cancellation)
    {
        if (await orders.FindAsync(id, cancellation) is { } order)
        {
            var card = ReceiptCard.For(order, Receipt.OfAll(order));
            await turn.ShowAsync(card, card.FallbackText, cancellation);
        }
    }

    // "the delivery from office depot": a supplier is named by its name, or by the first word of it where that is no short one.
    private static bool Names(string text, string supplier) =>
        text.Contains(supplier, StringComparison.OrdinalIgnoreCase)
        || (supplier.Split(' ') is [{ Length: >= 4 } first, ..] && text.Contains(first, StringComparison.OrdinalIgnoreCase));

    /// <summary>Something that came, as somebody said it.</summary>
    private sealed record Came(StockItem Item, WantedItem Said)
    {
        /// <summary>Null where no whole number was said.</summary>
        private int? Amount => Said.Quantity is { } said and > 0 and < StockItem.MostUnits && said == decimal.Truncate(said) ? (int)said : null;

        /// <summary>In units of the item; null where no number was said.</summary>
        public int? Units => Amount is { } amount ? IsPack(Item.Facts.Pack) ? amount * Item.Facts.PackSize : amount : null;

        /// <summary>In packs of an order; all that is missing where no number was said. Reams that are no whole box are left to the card.</summary>
        public int PacksOf(OrderLine line) => Amount is not { } amount ? line.Remaining
            : Said.Unit is null || IsPack(line.Pack) ? amount
            : amount % line.PackSize == 0 ? amount / line.PackSize : 0;

        // A word that is neither the unit nor the pack is taken for the pack: "5 cartons".
        private bool IsPack(string? pack) => pack is not null && Said.Unit is { } unit && !unit.Equals(Item.Facts.Unit, StringComparison.OrdinalIgnoreCase);
    }
}
