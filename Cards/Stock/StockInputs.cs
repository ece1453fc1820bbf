using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Stock;

namespace BackOffice.Cards.Stock;

/// <summary>The inputs of the steps that move units. Several steps stand on one card, so each has inputs of its own.</summary>
public static class StockInputs
{
    private const int QuantityLimit = 20;
    private const int ChoiceLength = 40;

    /// <summary>The names of places, in characters, that can be chosen from: several steps offer them, and the card has to stay sendable.</summary>
    private const int MostToChooseFrom = 120;

    /// <summary>The id of an input: "receive-quantity".</summary>
    /// <param name="verb">Of the step.</param>
    /// <param name="field">One of <see cref="StockFields"/>.</param>
    public static string Id(string verb, string field)
    {
        ArgumentNullException.ThrowIfNull(verb);
        return $"{verb[(verb.IndexOf('.', StringComparison.Ordinal) + 1)..]}-{field}";
    }

    internal static AdaptiveTextInput Quantity(StockTyped typed, string label, ItemFacts? facts) => Text(
        typed,
        StockFields.Quantity,
        label,
        QuantityLimit,
        facts?.Pack is { } pack ? Phrase.Of(StockTexts.QuantityExamplePack, UserText.Shorten(Units.Plural(pack), ItemFacts.UnitLimit)) : StockTexts.QuantityExample);

    /// <summary>A place that is known already; where none is known, or too many are, it is typed.</summary>
    internal static AdaptiveInput Place(StockTyped typed, string label, ImmutableArray<Shelf> shelves, string? whenEmpty = null) =>
        shelves.Sum(shelf => shelf.Place.Length) is 0 or > MostToChooseFrom
        ? Text(typed, StockFields.Place, label, Shelf.PlaceLimit, StockTexts.PlaceExample)
        : new AdaptiveChoiceSetInput
        {
            Id = Id(typed.Verb, StockFields.Place),
            Label = label,
            Placeholder = whenEmpty,
            Style = AdaptiveChoiceInputStyle.Compact,
            Value = shelves.FirstOrDefault(shelf => shelf.IsAt(Shelf.Named(typed.Place)))?.Place ?? (whenEmpty is null ? shelves[0].Place : null),
            Choices =
            [
                .. shelves.Select(shelf => new AdaptiveChoice
                {
                    Title = Phrase.Of(StockTexts.PlaceHolds, UserText.Shorten(shelf.Place, ChoiceLength), shelf.OnHand),
                    Value = shelf.Place,
                }),
            ],
        };

    internal static AdaptiveTextInput Text(StockTyped typed, string field, string label, int limit, string? example = null) => new()
    {
        Id = Id(typed.Verb, field),
        Label = label,
        Placeholder = example,
        MaxLength = limit,
        Value = TypedText.Clean(typed.In(field)) is { Length: > 0 } text ? UserText.Shorten(text, limit + (limit / 4)) : null,
    };

    internal static AdaptiveInput Required(AdaptiveInput input, string field)
    {
        input.IsRequired = true;
        input.ErrorMessage = StockFieldSentences.For(new FieldError(field, new FieldProblem.Missing()));
        return input;
    }
}
