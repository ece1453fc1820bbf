using System.Globalization;
using AdaptiveCards;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Supplies;

namespace BackOffice.Cards.Supplies;

/// <summary>The inputs of a request's card, with what was typed before a refusal. None is required: the other buttons must work while it is empty.</summary>
internal static class SupplyInputs
{
    /// <summary>Longer than any amount that can be taken, in characters.</summary>
    private const int AmountLimit = 12;

    public static AdaptiveTextInput Text(string field, string label, int limit, SupplyNotice? notice, string? example = null) => new()
    {
        Id = field,
        Label = label,
        Placeholder = example,
        MaxLength = limit,
        IsMultiline = true,
        Value = notice?.In(field) is { } typed ? UserText.Shorten(TypedText.Clean(typed), limit + (limit / 4)) : null,
    };

    /// <summary>How much of each line is granted, and what becomes of the rest.</summary>
    public static IEnumerable<AdaptiveElement> Grants(SupplyRequest request, SupplyNotice? notice) => request.Lines.SelectMany(line => new AdaptiveElement[]
    {
        Amount(line, line.Asked / line.PackSize, line.Pack ?? line.Unit, notice),
        new AdaptiveChoiceSetInput
        {
            Id = SupplyFields.Rest(line.Number),
            Label = Phrase.Of(SupplyTexts.RestOf, SupplyWords.Name(line.Name)),
            Spacing = AdaptiveSpacing.Small,
            Value = notice?.In(SupplyFields.Rest(line.Number)) ?? SupplyFields.Drops,
            Choices =
            [
                new AdaptiveChoice { Title = SupplyTexts.RestDropsLong, Value = SupplyFields.Drops },
                new AdaptiveChoice { Title = SupplyTexts.RestWaitsLong, Value = SupplyFields.Waits },
            ],
        },
    });

    /// <summary>How much of each line is handed over.</summary>
    public static IEnumerable<AdaptiveElement> Issues(SupplyRequest request, SupplyNotice? notice) =>
        request.Lines.Where(line => line.Ready > 0).Select(line => Amount(line, line.Item is null ? 0 : line.Ready, line.Unit, notice));

    private static AdaptiveTextInput Amount(SupplyLine line, int proposed, string unit, SupplyNotice? notice) => new()
    {
        Id = SupplyFields.Quantity(line.Number),
        Label = unit.Length == 0 ? SupplyWords.Name(line.Name) : Phrase.Of(SupplyTexts.AmountOf, SupplyWords.Name(line.Name), Quantity.Unit(unit)),
        MaxLength = AmountLimit,
        Value = notice?.In(SupplyFields.Quantity(line.Number)) is { } typed
            ? UserText.Shorten(TypedText.Clean(typed), AmountLimit)
            : proposed.ToString(CultureInfo.InvariantCulture),
    };
}
