using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Text;
using BackOffice.Domain.Orders;
using BackOffice.Domain.Stock;

namespace BackOffice.Cards.Orders;

/// <summary>What of an order came, line by line, to be booked.</summary>
public static class ReceiptCard
{
    private const int NumberLimit = 12;

    /// <param name="receipt">What was filled in so far.</param>
    /// <param name="why">Why the last press was refused; null where it was not.</param>
    /// <param name="remark">Something to know first, as a sentence.</param>
    public static AdaptiveCard For(PurchaseOrder order, Receipt receipt, OrderRefusal? why = null, string? remark = null)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(receipt);
        var title = Phrase.Of(OrderTexts.ReceiveTitle, OrderWords.Name(order.Supplier));
        return Sheet.Of(
            title,
            [
                .. Notice(order, why, remark),
                Line.Of(Line.Subtle(order.Id.Value)),
                Head.Title(title),
                Line.Hint(OrderTexts.ReceiveHint),
                .. order.Lines.Where(line => line.Remaining > 0 || receipt.Of(line.Item) is { Packs.Length: > 0 })
                    .Select(line => Row(line, receipt.Of(line.Item))),
            ],
            [Send(order, why).ToAction(), new Button(OrderTexts.ReceiveBack, Verbs.LeaveReceipt) { Case = order.Id }.ToAction()]);
    }

    private static Button Send(PurchaseOrder order, OrderRefusal? why)
    {
        var button = why is OrderRefusal.MoreThanOrdered
            ? new Button(OrderTexts.ReceiveSure, Verbs.ReceiveMore)
            : new Button(OrderTexts.ReceiveSend, Verbs.ReceiveOrder);
        return button with { Case = order.Id, Version = order.Version, SendsInputs = true, IsTheThingToDo = true };
    }

    private static IEnumerable<AdaptiveElement> Notice(PurchaseOrder order, OrderRefusal? why, string? remark)
    {
        ImmutableArray<string> lines =
        [
            .. remark is null ? [] : ImmutableArray.Create(remark),
            .. why is null ? [] : OrderSentences.Refused(why, order, Moment.OnCard),
        ];
        if (!lines.IsEmpty)
        {
            yield return Banner.Of(
                why is null ? AdaptiveContainerStyle.Warning : AdaptiveContainerStyle.Attention, lines.Select(line => Line.Of(Line.Run(line))));
        }
    }

    private static AdaptiveContainer Row(OrderLine line, ReceiptLine? typed) => new()
    {
        Separator = true,
        Items =
        [
            Line.Of(
                Line.Bold(OrderWords.Name(line.Name)),
                Line.Small(Phrase.Of(Words.ListThen, Phrase.Of(OrderTexts.ReceiveToCome, OrderWords.Packs(line, line.Remaining))))),
            new AdaptiveColumnSet
            {
                Spacing = AdaptiveSpacing.Small,
                Columns =
                [
                    Column(2, new AdaptiveTextInput
                    {
                        Id = OrderFields.Packs(line.Item),
                        Label = UserText.InLine(Quantity.Plural(line.Pack), ItemFacts.UnitLimit, OrderWords.UnitBytes),
                        MaxLength = NumberLimit,
                        Value = Kept(typed?.Packs, NumberLimit),
                    }),
                    Column(4, new AdaptiveTextInput
                    {
                        Id = OrderFields.Place(line.Item),
                        Label = OrderTexts.ReceivePlace,
                        Placeholder = OrderTexts.ReceivePlaceExample,
                        MaxLength = Shelf.PlaceLimit,
                        Value = Kept(typed is null ? line.Place : typed.Place, Shelf.PlaceLimit),
                    }),
                    Column(3, new AdaptiveTextInput
                    {
                        Id = OrderFields.Price(line.Item),
                        Label = OrderTexts.ReceivePrice,
                        MaxLength = NumberLimit,
                        Value = Kept(typed?.Price, NumberLimit),
                    }),
                ],
            },
        ],
    };

    private static AdaptiveColumn Column(int weight, AdaptiveElement input) => new()
    {
        Width = weight.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Items = [input],
    };

    private static string? Kept(string? typed, int limit) => typed is { Length: > 0 } ? UserText.Shorten(typed, limit) : null;
}
