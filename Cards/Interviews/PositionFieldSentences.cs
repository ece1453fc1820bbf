using BackOffice.Cards.Sentences;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Interviews;

namespace BackOffice.Cards.Interviews;

/// <summary>What is wrong with a field of a position.</summary>
internal static class PositionFieldSentences
{
    /// <summary>A whole sentence that names the field.</summary>
    public static string For(FieldError error)
    {
        var round = RoundOf(error.Field);
        return error.Problem is FieldProblem.Missing ? error.Field switch
        {
            PositionFields.Code => PositionTexts.MissingCode,
            PositionFields.Name => PositionTexts.MissingName,
            PositionFields.Criteria => PositionTexts.MissingCriteria,
            PositionFields.Rounds => PositionTexts.MissingRounds,
            _ when error.Field == PositionFields.RoundName(round) => Phrase.Of(PositionTexts.MissingRoundName, round),
            _ => Phrase.Of(PositionTexts.MissingMinutes, round),
        }
        : Phrase.Of(InterviewTexts.FieldOf, Label(error.Field, round), Beside(error));
    }

    /// <summary>A few words to stand beside the field itself.</summary>
    public static string Beside(FieldError error) => error.Problem switch
    {
        FieldProblem.NotA(FieldShape.Code) => PositionTexts.ShapeCode,
        FieldProblem.NotA(FieldShape.Count) => InterviewTexts.ShapeMinutes,
        FieldProblem.NotA(FieldShape.Mail) => PositionTexts.ShapeMails,
        _ => FieldSentences.Beside(error.Problem),
    };

    private static string Label(string field, int round) => field switch
    {
        PositionFields.Code => PositionTexts.FormCode,
        PositionFields.Name => PositionTexts.FormName,
        PositionFields.Skills => PositionTexts.FormSkills,
        PositionFields.Criteria => PositionTexts.FormCriteria,
        _ when field == PositionFields.RoundName(round) => Phrase.Of(PositionTexts.FormRoundName, round),
        _ when field == PositionFields.Minutes(round) => Phrase.Of(PositionTexts.FormMinutes, round),
        _ when field == PositionFields.Panel(round) => Phrase.Of(PositionTexts.FormPanel, round),
        _ when field == PositionFields.Guide(round) => Phrase.Of(PositionTexts.FormGuide, round),
        _ => PositionTexts.FormRounds,
    };

    private static int RoundOf(string field) => field.Length > 0 && char.IsAsciiDigit(field[^1]) ? field[^1] - '0' : 0;
}
