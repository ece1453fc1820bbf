using BackOffice.Cards.Supplies;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Stock;
using BackOffice.Domain.Supplies;

namespace BackOffice.Cards.Sentences;

/// <summary>What is wrong with a field of a form of supplies.</summary>
public static class SupplyFieldSentences
{
    /// <summary>A whole sentence that names the field, or the thing whose field it is.</summary>
    /// <param name="items">The items of the lines, as far as they are known.</param>
    public static string For(FieldError error, SupplyForm form, IReadOnlyDictionary<ItemCode, StockItem> items)
    {
        ArgumentNullException.ThrowIfNull(error);
        ArgumentNullException.ThrowIfNull(form);
        return error switch
        {
            { Field: SupplyFields.More, Problem: FieldProblem.Missing } => SupplyFormTexts.MissingThings,
            { Field: SupplyFields.More, Problem: FieldProblem.TooMany(_, var limit) } => Phrase.Of(SupplyFormTexts.TooManyThings, limit),
            { Field: SupplyFields.NeededBy, Problem: FieldProblem.DateOutside or FieldProblem.NotA } => Named(SupplyFormTexts.NeededBy, error),
            { Field: SupplyFields.Place } => Named(SupplyFormTexts.Place, error),
            { Field: SupplyFields.Note } => Named(SupplyFormTexts.Note, error),
            _ when LineOf(error.Field, form) is { } line => Phrase.Of(SupplyFormTexts.FieldOf, SupplyFormWords.Name(line, items), Beside(error)),
            _ => FieldSentences.For(error),
        };
    }

    /// <summary>A few words to stand beside the field itself.</summary>
    public static string Beside(FieldError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return error.Problem switch
        {
            FieldProblem.Missing when error.Field == SupplyFields.More => SupplyFormTexts.MissingThings,
            FieldProblem.Missing when IsOf(error.Field, SupplyFields.Choice) => SupplyFormTexts.MissingChoice,
            FieldProblem.Missing or FieldProblem.NotA(FieldShape.Count) => SupplyFormTexts.ShapeCount,
            FieldProblem.TooMany(_, var limit) when error.Field == SupplyFields.More => Phrase.Of(SupplyFormTexts.TooManyThings, limit),
            FieldProblem.TooMany(_, var limit) => Phrase.Of(SupplyFormTexts.TooManyUnits, limit),
            _ => FieldSentences.Beside(error.Problem),
        };
    }

    private static string Named(string label, FieldError error) => Phrase.Of(SupplyFormTexts.FieldOf, label, Beside(error));

    private static SupplyFormLine? LineOf(string field, SupplyForm form) => form.Lines
        .Where((_, index) => field == SupplyFields.Quantity(index + 1) || field == SupplyFields.Choice(index + 1))
        .FirstOrDefault();

    private static bool IsOf(string field, Func<int, string> name) => Enumerable.Range(1, SupplyForm.MostLines).Any(line => field == name(line));
}
