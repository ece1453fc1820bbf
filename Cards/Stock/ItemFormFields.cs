using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Stock;

namespace BackOffice.Cards.Stock;

/// <summary>The inputs of the form. What was typed stays in them, whatever was wrong with it.</summary>
internal static class ItemFormFields
{
    private const int NumberLimit = 20;

    public static AdaptiveContainer Code(string code, ImmutableArray<FieldError> errors) =>
        Field(Required(Text(ItemFields.Code, code, ItemCode.LongestLength, StockTexts.CodeExample)), errors);

    public static IEnumerable<AdaptiveElement> For(ItemForm form, ImmutableArray<FieldError> errors) =>
    [
        Field(Required(Text(ItemFields.Name, form.Name, ItemFacts.NameLimit, StockTexts.NameExample)), errors),
        Field(Text(ItemFields.Synonyms, form.Synonyms, ItemFacts.SynonymsLimit, StockTexts.SynonymsExample), errors),
        Field(Required(Text(ItemFields.Unit, form.Unit, ItemFacts.UnitLimit, StockTexts.UnitExample)), errors),
        Beside(
            Field(Text(ItemFields.Pack, form.Pack, ItemFacts.UnitLimit, StockTexts.PackExample), errors),
            Field(Text(ItemFields.PackSize, form.PackSize, NumberLimit, StockTexts.PackSizeExample), errors)),
        Beside(
            Field(Text(ItemFields.ReorderPoint, form.ReorderPoint, NumberLimit, StockTexts.ReorderPointExample), errors),
            Field(Text(ItemFields.Target, form.Target, NumberLimit, StockTexts.TargetExample), errors)),
        Field(Text(ItemFields.Supplier, form.Supplier, ItemFacts.SupplierLimit), errors),
        Field(Text(ItemFields.SupplierMail, form.SupplierMail, ServiceContact.MailLimit, style: AdaptiveTextInputStyle.Email), errors),
        Beside(
            Field(Text(ItemFields.Price, form.Price, NumberLimit, StockTexts.PriceExample), errors),
            Field(Text(ItemFields.LeadDays, form.LeadDays, NumberLimit, StockTexts.LeadDaysExample), errors)),
    ];

    private static AdaptiveTextInput Text(string field, string typed, int limit, string? example = null, AdaptiveTextInputStyle style = default) => new()
    {
        Id = field,
        Label = StockWords.Label(field),
        Placeholder = example,
        Value = TypedText.Clean(typed) is { Length: > 0 } text ? UserText.Shorten(text, limit + (limit / 4)) : null,
        MaxLength = limit,
        Style = style,
    };

    private static AdaptiveTextInput Required(AdaptiveTextInput input)
    {
        input.IsRequired = true;
        input.ErrorMessage = StockFieldSentences.For(new FieldError(input.Id, new FieldProblem.Missing()));
        return input;
    }

    private static AdaptiveContainer Field(AdaptiveInput input, ImmutableArray<FieldError> errors) => new()
    {
        Items =
        [
            input,
            .. (errors.IsDefault ? [] : errors).Where(error => error.Field == input.Id).Select(error => new AdaptiveTextBlock(StockFieldSentences.Beside(error.Problem))
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
