using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Guides;
using BackOffice.Domain.Repairs;

namespace BackOffice.Cards.Sentences;

/// <summary>What is wrong with a field.</summary>
public static class FieldSentences
{
    /// <summary>A whole sentence that names the field.</summary>
    public static string For(FieldError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return error.Problem switch
        {
            FieldProblem.Missing => error.Field switch
            {
                RepairFields.What => Words.MissingWhat,
                RepairFields.Where => Words.MissingWhere,
                RepairFields.Symptom => Words.MissingSymptom,
                RepairFields.Technician => Words.MissingTechnician,
                RepairFields.Question => Words.MissingQuestion,
                RepairFields.Answer => Words.MissingAnswer,
                RepairFields.Resolution => Words.MissingResolution,
                RepairFields.Visit or RepairFields.Expected => Words.MissingDate,
                RepairFields.Part => Words.MissingPart,
                RepairFields.SupplierMail => Words.MissingSupplierMail,
                RepairFields.Comment => Words.MissingComment,
                GuideFields.Steps => Words.MissingSteps,
                _ => Words.MissingOther,
            },
            FieldProblem.TooLong problem => Phrase.Of(
                error.Field switch
                {
                    RepairFields.What => Words.TooLongWhat,
                    RepairFields.Where => Words.TooLongWhere,
                    RepairFields.Symptom => Words.TooLongSymptom,
                    RepairFields.Technician => Words.TooLongTechnician,
                    GuideFields.Steps => Words.TooLongStep,
                    _ => Words.TooLongOther,
                },
                problem.Length,
                problem.Limit),
            FieldProblem.NotA when error.Field is RepairFields.Cost => Words.UnreadCost,
            FieldProblem.NotA(var shape) => Shape(shape),
            FieldProblem.DateOutside problem => Phrase.Of(Words.DateOutside, Day.Of(problem.Earliest), Day.Of(problem.Latest)),
            FieldProblem.TooMany problem => Phrase.Of(Words.TooMany, problem.Count, problem.Limit),
            FieldProblem.UnknownFloor problem => Phrase.Of(
                problem.Floor == int.MaxValue ? Words.UnknownFloorAtAll : Words.UnknownFloor,
                problem.Floor,
                problem.Lowest,
                problem.Highest),
            FieldProblem.NotKept => SupplyFormTexts.NotKept,
            _ => throw new ArgumentOutOfRangeException(nameof(error), error, "This problem has no words yet."),
        };
    }

    /// <summary>A few words to stand beside the field itself.</summary>
    public static string Beside(FieldProblem problem) => problem switch
    {
        FieldProblem.Missing => Words.BesideMissing,
        FieldProblem.TooLong tooLong => Phrase.Of(Words.BesideTooLong, tooLong.Length, tooLong.Limit),
        FieldProblem.DateOutside date => Phrase.Of(Words.BesideDate, Day.Of(date.Earliest), Day.Of(date.Latest)),
        FieldProblem.TooMany tooMany => Phrase.Of(Words.TooMany, tooMany.Count, tooMany.Limit),
        FieldProblem.UnknownFloor floor => Phrase.Of(Words.BesideFloor, floor.Lowest, floor.Highest),
        FieldProblem.NotA(var shape) => Shape(shape),
        FieldProblem.BeforePurchase => Words.BesideBeforePurchase,
        FieldProblem.NotAbove(var other) => Phrase.Of(Words.BesideNotAbove, other),
        FieldProblem.NotKept => SupplyFormTexts.NotKept,
        _ => throw new ArgumentOutOfRangeException(nameof(problem), problem, "This problem has no words yet."),
    };

    /// <summary>How such a field is written.</summary>
    internal static string Shape(FieldShape shape) => shape switch
    {
        FieldShape.Tag => Words.ShapeTag,
        FieldShape.Floor => Words.ShapeFloor,
        FieldShape.Date => Words.ShapeDate,
        FieldShape.Price => Words.ShapePrice,
        FieldShape.Mail => Words.ShapeMail,
        FieldShape.Phone => Words.ShapePhone,
        FieldShape.Count => Words.PlanMissingCount,
        FieldShape.CountOrNone => Words.ShapeCountOrNone,
        FieldShape.Code => Words.ShapeCode,
        FieldShape.Counter => Words.ShapeCounter,
        FieldShape.Percent => Words.ShapePercent,
        FieldShape.TimeZone => Words.ShapeTimeZone,
        FieldShape.Link => Words.ShapeLink,
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, "This shape has no words yet."),
    };
}
