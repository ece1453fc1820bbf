using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Stock;

namespace BackOffice.Cards.Stock;

/// <summary>The places that can be counted, for who named none or one that could be several.</summary>
public static class CountPlacesCard
{
    /// <summary>More would be a wall of buttons.</summary>
    public const int Most = 12;

    private const int TitleLength = 40;
    private const int LongestInRow = 15;
    private const int LongestCounted = 1_500;

    /// <param name="typed">What was named and is no place; null for nothing.</param>
    /// <param name="counted">What was counted already, in words.</param>
    public static AdaptiveCard For(ImmutableArray<string> places, string? typed = null, string? counted = null)
    {
        var unknown = typed is { Length: > 0 } ? Phrase.Of(CountTexts.PlacesUnknown, UserText.InLine(typed, TitleLength)) : null;
        return Sheet.Of(
            unknown ?? CountTexts.PlacesTitle,
            [
                Line.Title(CountTexts.PlacesTitle),
                .. unknown is null ? Array.Empty<AdaptiveElement>() : [Line.Of(Line.Run(unknown))],
                .. places.IsEmpty ? [Line.Words(CountTexts.PlacesNone)] : Array.Empty<AdaptiveElement>(),
                .. counted is null ? Buttons(places) : Choices(places, counted),
                .. places.Length > Most ? [Line.Hint(Phrase.Of(CountTexts.PlacesMore, places.Length - Most), AdaptiveSpacing.Medium)] : Array.Empty<AdaptiveElement>(),
            ]);
    }

    private static IEnumerable<AdaptiveElement> Buttons(ImmutableArray<string> places) => ButtonRows.Of(
        places.Take(Most).Select(place => new Button(UserText.Shorten(place, TitleLength), Verbs.OpenCount) { Known = (StockFields.Place, place) }.ToAction()),
        inRow: places.Any(place => place.Length > LongestInRow) ? 1 : 2);

    // What was counted travels once, and not with each place.
    private static IEnumerable<AdaptiveElement> Choices(ImmutableArray<string> places, string counted) => places.IsEmpty
        ? []
        :
        [
            new AdaptiveChoiceSetInput
            {
                Id = StockFields.Place,
                Label = CountTexts.PlacesChoice,
                Style = AdaptiveChoiceInputStyle.Expanded,
                Choices = [.. places.Take(Most).Select(place => new AdaptiveChoice { Title = UserText.Shorten(place, TitleLength), Value = place })],
            },
            .. ButtonRows.Of(
            [
                new Button(Words.ImportLook, Verbs.OpenCount)
                {
                    Said = counted.Length <= LongestCounted ? counted : null,
                    SendsInputs = true,
                    IsTheThingToDo = true,
                }.ToAction(),
            ]),
        ];
}
