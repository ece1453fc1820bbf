using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Equipment;
using NodaTime.Text;

namespace BackOffice.Cards.Equipment;

/// <summary>The inputs of the form. What was typed stays in them, whatever was wrong with it.</summary>
internal static class AssetFormFields
{
    private const int NumberLimit = 20;

    public static AdaptiveContainer Tag(string tag, ImmutableArray<FieldError> errors) =>
        Field(Required(Text(AssetFields.Tag, tag, AssetTag.LongestLength, Words.AssetTagExample)), errors);

    public static IEnumerable<AdaptiveElement> For(AssetForm form, ImmutableArray<FieldError> errors) =>
    [
        Field(Required(Text(AssetFields.Kind, AssetWords.Kind(form.Kind), AssetFacts.KindLimit, Words.AssetKindExample)), errors),
        Field(Text(AssetFields.Model, form.Model, AssetFacts.ModelLimit, Words.AssetModelExample), errors),
        Beside(
            Field(Text(AssetFields.Floor, form.Floor, NumberLimit, Words.AssetFloorExample), errors),
            Field(Text(AssetFields.Room, form.Room, AssetPlace.RoomLimit, Words.AssetRoomExample), errors)),
        Field(Text(AssetFields.Building, form.Building, AssetPlace.BuildingLimit), errors),
        Field(Text(AssetFields.Supplier, form.Supplier, AssetFacts.SupplierLimit), errors),
        Beside(
            Field(Date(AssetFields.PurchasedOn, form.PurchasedOn), errors),
            Field(Date(AssetFields.WarrantyUntil, form.WarrantyUntil), errors)),
        Field(Text(AssetFields.Price, form.Price, NumberLimit, Words.AssetPriceExample), errors),
        Field(Text(AssetFields.ServiceName, form.ServiceName, ServiceContact.NameLimit, Words.AssetServiceExample), errors),
        Field(Text(AssetFields.ServiceMail, form.ServiceMail, ServiceContact.MailLimit, style: AdaptiveTextInputStyle.Email), errors),
        Field(Text(AssetFields.ServicePhone, form.ServicePhone, ServiceContact.PhoneLimit, style: AdaptiveTextInputStyle.Tel), errors),
    ];

    private static AdaptiveTextInput Text(string field, string typed, int limit, string? example = null, AdaptiveTextInputStyle style = default) => new()
    {
        Id = field,
        Label = AssetWords.Label(field),
        Placeholder = example,
        Value = TypedText.Clean(typed) is { Length: > 0 } text ? UserText.Shorten(text, limit + (limit / 4)) : null,
        MaxLength = limit,
        Style = style,
    };

    private static AdaptiveTextInput Required(AdaptiveTextInput input)
    {
        input.IsRequired = true;
        input.ErrorMessage = AssetFieldSentences.For(new FieldError(input.Id, new FieldProblem.Missing()));
        return input;
    }

    // A date's input can show nothing but a date.
    private static AdaptiveInput Date(string field, string typed) =>
        string.IsNullOrWhiteSpace(typed) || LocalDatePattern.Iso.Parse(typed).Success
            ? new AdaptiveDateInput { Id = field, Label = AssetWords.Label(field), Value = string.IsNullOrWhiteSpace(typed) ? null : typed }
            : Text(field, typed, NumberLimit);

    private static AdaptiveContainer Field(AdaptiveInput input, ImmutableArray<FieldError> errors) => new()
    {
        Items =
        [
            input,
            .. (errors.IsDefault ? [] : errors).Where(error => error.Field == input.Id).Select(error => new AdaptiveTextBlock(FieldSentences.Beside(error.Problem))
            {
                Color = AdaptiveTextColor.Attention,
                Spacing = AdaptiveSpacing.None,
                Wrap = true,
            }),
        ],
    };

    private static AdaptiveColumnSet Beside(params AdaptiveContainer[] fields) => new()
    {
        Columns = [.. fields.Select(field => new AdaptiveColumn { Width = AdaptiveColumnWidth.Stretch, Items = field.Items })],
    };
}
