using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Sentences;
using BackOffice.Domain.Stock;

namespace BackOffice.Cards.Orders;

/// <summary>What takes the place of a card by which something was booked that is on no order.</summary>
public static class DeliveryBookedCard
{
    public static AdaptiveCard For(StockItem item, int units, string place)
    {
        var words = ReorderSentences.Booked(item, units, place);
        return Sheet.Of(words, [Line.Of(Line.Run(words))]);
    }
}
