using BackOffice.Cards.Equipment;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Equipment;

namespace BackOffice.Cards.Sentences;

/// <summary>What is wrong with a field of a machine's entry, as a whole sentence that names the field.</summary>
public static class AssetFieldSentences
{
    public static string For(FieldError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return error.Problem switch
        {
            FieldProblem.Missing => error.Field switch
            {
                AssetFields.Tag => Words.AssetMissingTag,
                AssetFields.Kind => Words.AssetMissingKind,
                _ => Words.MissingOther,
            },
            FieldProblem.TooLong problem => Phrase.Of(Words.AssetTooLong, AssetWords.Label(error.Field), problem.Length, problem.Limit),
            FieldProblem.NotA(var shape) => Phrase.Of(Words.AssetUnread, AssetWords.Label(error.Field), FieldSentences.Shape(shape)),
            FieldProblem.BeforePurchase => Words.AssetBeforePurchase,
            _ => FieldSentences.For(error),
        };
    }
}
