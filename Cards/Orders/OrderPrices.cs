using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Orders;

namespace BackOffice.Cards.Orders;

/// <summary>Prices that were noted when something came, to be taken over into the items.</summary>
internal static class OrderPrices
{
    public static IEnumerable<AdaptiveElement> For(PurchaseOrder order) => order.Lines.Where(line => line.NewPrice is not null).Select(line => new AdaptiveContainer
    {
        Style = AdaptiveContainerStyle.Emphasis,
        Spacing = AdaptiveSpacing.Medium,
        Items =
        [
            Line.Of(Line.Run(Phrase.Of(
                OrderTexts.NewPrice,
                OrderWords.Name(line.Name),
                Amount.Of(line.NewPrice!.Value),
                line.Price is { } price ? Amount.Of(price) : OrderTexts.NoPrice))),
            new AdaptiveActionSet
            {
                Actions = [new Button(OrderTexts.UsePrice, Verbs.TakePrice) { Case = order.Id, Version = order.Version, Item = line.Item }.ToAction()],
            },
        ],
    });
}
