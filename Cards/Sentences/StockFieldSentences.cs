using BackOffice.Cards.Stock;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Stock;

namespace BackOffice.Cards.Sentences;

/// <summary>What is wrong with a field of an item's entry, or of a step that moves units, as a whole sentence that names the field.</summary>
public static class StockFieldSentences
{
    public static string For(FieldError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        var label = StockWords.Label(error.Field);
        return error.Problem switch
        {
            FieldProblem.Missing => error.Field switch
            {
                ItemFields.Code => StockTexts.MissingCode,
                ItemFields.Name => StockTexts.MissingName,
                ItemFields.Unit => StockTexts.MissingUnit,
                ItemFields.PackSize => StockTexts.MissingPackSize,
                StockFields.Quantity => StockTexts.MissingQuantity,
                StockFields.Place => StockTexts.MissingPlace,
                StockFields.To => StockTexts.MissingTo,
                StockFields.Why => StockTexts.MissingWhy,
                _ => Words.MissingOther,
            },
            FieldProblem.TooLong problem => Phrase.Of(Words.AssetTooLong, label, problem.Length, problem.Limit),
            FieldProblem.NotA(var shape) => Phrase.Of(Words.AssetUnread, label, Shape(shape)),
            FieldProblem.NotAbove(var other) => Phrase.Of(StockTexts.TargetNotAbove, other),
            _ => FieldSentences.For(error),
        };
    }

    /// <summary>A few words to stand beside the field itself.</summary>
    public static string Beside(FieldProblem problem) => problem is FieldProblem.NotA(var shape) ? Shape(shape) : FieldSentences.Beside(problem);

    private static string Shape(FieldShape shape) => shape is FieldShape.Count ? StockTexts.ShapeCount : FieldSentences.Shape(shape);
}
