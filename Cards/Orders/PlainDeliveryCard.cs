using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Stock;

namespace BackOffice.Cards.Orders;

/// <summary>Something came that is on no order: asks where it was put.</summary>
public static class PlainDeliveryCard
{
    private const int QuantityLimit = 10;

    /// <param name="units">As typed or understood, in units of the item.</param>
    /// <param name="once">Names the delivery.</param>
    /// <param name="notice">What keeps it from being booked, as a sentence.</param>
    public static AdaptiveCard For(StockItem item, string units, string place, string once, string? notice = null)
    {
        ArgumentNullException.ThrowIfNull(item);
        var name = OrderWords.Name(item.Facts.Name);
        return Sheet.Of(
            Phrase.Of(OrderTexts.PlainTitle, name),
            [
                .. notice is null ? Array.Empty<AdaptiveElement>() : [Banner.Of(AdaptiveContainerStyle.Attention, Line.Of(Line.Run(notice)))],
                Head.Title(Phrase.Of(OrderTexts.PlainTitle, name)),
                Line.Hint(OrderTexts.PlainHint),
                new AdaptiveTextInput
                {
                    Id = StockFields.Quantity,
                    Label = Phrase.Of(OrderTexts.ReceivePacks, UserText.InLine(Quantity.Plural(item.Facts.Unit), ItemFacts.UnitLimit)),
                    MaxLength = QuantityLimit,
                    Value = UserText.Shorten(units, QuantityLimit),
                },
                .. Places(item, place),
            ],
            [new Button(OrderTexts.PlainSend, Verbs.ReceivePlain) { Item = item.Code, Once = once, SendsInputs = true, IsTheThingToDo = true }.ToAction()]);
    }

    private static IEnumerable<AdaptiveElement> Places(StockItem item, string place)
    {
        var shelves = item.Shelves.Select(shelf => shelf.Place).ToImmutableArray();
        var isKnown = shelves.Contains(place, StringComparer.OrdinalIgnoreCase);
        if (shelves.Length > 0)
        {
            yield return new AdaptiveChoiceSetInput
            {
                Id = StockFields.Place,
                Label = OrderTexts.PlainPlace,
                Style = AdaptiveChoiceInputStyle.Expanded,
                Value = isKnown ? place : null,
                Choices = [.. shelves.Select(shelf => new AdaptiveChoice { Title = UserText.InLine(shelf), Value = shelf })],
            };
        }

        yield return new AdaptiveTextInput
        {
            Id = StockFields.To,
            Label = shelves.IsEmpty ? OrderTexts.PlainPlace : OrderTexts.PlainOther,
            Placeholder = OrderTexts.ReceivePlaceExample,
            MaxLength = Shelf.PlaceLimit,
            Value = isKnown || place.Length == 0 ? null : UserText.Shorten(place, Shelf.PlaceLimit),
        };
    }
}
