using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Stock;

namespace BackOffice.Cards.Sentences;

/// <summary>What is wrong with a field of a line about an item, as a whole sentence that names the field.</summary>
public static class ItemLineSentences
{
    public static string For(FieldError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return error.Problem switch
        {
            FieldProblem.Missing => Phrase.Of(CountTexts.FieldMissing, Label(error.Field)),
            FieldProblem.TooLong problem => Phrase.Of(CountTexts.FieldTooLong, Label(error.Field), problem.Length, problem.Limit),
            FieldProblem.NotA(var shape) => Phrase.Of(CountTexts.FieldUnread, Label(error.Field), FieldSentences.Shape(shape)),
            FieldProblem.NotAbove(var other) => Phrase.Of(CountTexts.FieldNotAbove, Label(error.Field), other),
            _ => FieldSentences.For(error),
        };
    }

    private static string Label(string field) => field switch
    {
        ItemFields.Code => CountTexts.FieldCode,
        ItemFields.Name => CountTexts.FieldName,
        ItemFields.Unit => CountTexts.FieldUnit,
        ItemFields.Pack => CountTexts.FieldPack,
        ItemFields.PackSize => CountTexts.FieldPackSize,
        ItemFields.Synonyms => CountTexts.FieldSynonyms,
        ItemFields.ReorderPoint => CountTexts.FieldReorderPoint,
        ItemFields.Target => CountTexts.FieldTarget,
        ItemFields.Supplier => CountTexts.FieldSupplier,
        ItemFields.SupplierMail => CountTexts.FieldSupplierMail,
        ItemFields.Price => CountTexts.FieldPrice,
        ItemFields.LeadDays => CountTexts.FieldLeadDays,
        StockFields.Quantity => CountTexts.FieldQuantity,
        StockFields.Place => CountTexts.FieldPlace,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "This field has no name yet."),
    };
}
