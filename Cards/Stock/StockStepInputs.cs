using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Domain.Stock;

namespace BackOffice.Cards.Stock;

/// <summary>What each step asks for.</summary>
internal static class StockStepInputs
{
    private const int ToLimit = Shelf.PlaceLimit;

    public static ImmutableArray<(string Field, AdaptiveInput Input)> Receive(StockTyped typed, StockItem? item)
    {
        // Most comes to where it lies already; it may come to any place.
        var place = typed.Place.Length > 0 ? typed.Place : item?.Shelves.FirstOrDefault()?.Place ?? string.Empty;
        return
        [
            Quantity(typed, item, StockTexts.ReceiveQuantity),
            (StockFields.Place, StockInputs.Text(typed with { Place = place }, StockFields.Place, StockTexts.ReceivePlace, ToLimit, StockTexts.PlaceExample)),
        ];
    }

    public static ImmutableArray<(string Field, AdaptiveInput Input)> Issue(StockTyped typed, StockItem? item) =>
    [
        Quantity(typed, item, StockTexts.IssueQuantity),
        (StockFields.Place, StockInputs.Place(typed, StockTexts.IssuePlace, Filled(item), StockTexts.IssueAnywhere)),
        Why(typed, StockTexts.IssueWhy, StockTexts.IssueWhyExample),
    ];

    public static ImmutableArray<(string Field, AdaptiveInput Input)> Move(StockTyped typed, StockItem? item) =>
    [
        Quantity(typed, item, StockTexts.MoveQuantity),
        (StockFields.Place, StockInputs.Place(typed, StockTexts.MoveFrom, Filled(item))),
        (StockFields.To, StockInputs.Text(typed, StockFields.To, StockTexts.MoveTo, ToLimit, StockTexts.PlaceExample)),
    ];

    public static ImmutableArray<(string Field, AdaptiveInput Input)> Count(StockTyped typed, StockItem? item) =>
    [
        Quantity(typed, item, StockTexts.CountQuantity),
        Place(typed, item, StockTexts.CountPlace),
        Why(typed, StockTexts.CountWhy, StockTexts.CountWhyExample),
    ];

    public static ImmutableArray<(string Field, AdaptiveInput Input)> Correct(StockTyped typed, StockItem? item)
    {
        var quantity = StockInputs.Quantity(typed, StockTexts.CorrectQuantity, item?.Facts);
        quantity.Placeholder = StockTexts.CorrectExample;
        return
        [
            (StockFields.Quantity, quantity),
            Place(typed, item, StockTexts.CorrectPlace),
            Why(typed, StockTexts.CorrectWhy, StockTexts.CorrectWhyExample),
        ];
    }

    private static (string Field, AdaptiveInput Input) Quantity(StockTyped typed, StockItem? item, string label) =>
        (StockFields.Quantity, StockInputs.Quantity(typed, label, item?.Facts));

    private static (string Field, AdaptiveInput Input) Place(StockTyped typed, StockItem? item, string label) =>
        (StockFields.Place, StockInputs.Place(typed, label, item?.Shelves ?? []));

    private static (string Field, AdaptiveInput Input) Why(StockTyped typed, string label, string example) =>
        (StockFields.Why, StockInputs.Text(typed, StockFields.Why, label, StockFields.WhyLimit, example));

    private static ImmutableArray<Shelf> Filled(StockItem? item) => item is null ? [] : [.. item.Shelves.Where(shelf => shelf.OnHand > 0)];
}
