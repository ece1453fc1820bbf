using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Interviews;

namespace BackOffice.Cards.Interviews;

/// <summary>What is wrong with a field of an interview.</summary>
internal static class InterviewFieldSentences
{
    /// <summary>So many errors are named above a form; each stands beside its field as well.</summary>
    private const int MostErrors = 3;

    /// <summary>Above the form.</summary>
    public static IEnumerable<AdaptiveElement> Above(ImmutableArray<FieldError> errors, Func<FieldError, string>? sentence = null) => errors.IsDefaultOrEmpty
        ? []
        : [Banner.Of(AdaptiveContainerStyle.Attention, errors.Take(MostErrors).Select(error => Line.Of(Line.Run((sentence ?? For)(error)))))];

    /// <summary>A whole sentence that names the field.</summary>
    public static string For(FieldError error) => error switch
    {
        { Problem: FieldProblem.Missing, Field: InterviewFields.Candidate } => InterviewTexts.FieldMissingCandidate,
        { Problem: FieldProblem.Missing, Field: InterviewFields.Mail } => InterviewTexts.FieldMissingMail,
        { Problem: FieldProblem.Missing, Field: InterviewFields.Role } => InterviewTexts.FieldMissingRole,
        { Problem: FieldProblem.Missing, Field: InterviewFields.Panel } => InterviewTexts.FieldMissingPanel,
        { Problem: FieldProblem.Missing, Field: InterviewFields.Reason } => InterviewTexts.FieldMissingReason,
        { Problem: FieldProblem.Missing, Field: InterviewFields.Comes or InterviewFields.Leaves } => InterviewTexts.FieldMissingComes,
        { Problem: FieldProblem.Missing, Field: InterviewFields.Letter } => InterviewTexts.FieldMissingLetter,
        { Problem: FieldProblem.TooMany(var count, var limit), Field: InterviewFields.Panel } => Phrase.Of(InterviewTexts.FieldTooManyPanel, count, limit),
        _ when Label(error.Field) is { } label => Phrase.Of(InterviewTexts.FieldOf, label, Beside(error)),
        _ => Beside(error),
    };

    /// <summary>A few words to stand beside the field itself.</summary>
    public static string Beside(FieldError error) => error switch
    {
        { Problem: FieldProblem.TooMany(var count, var limit), Field: InterviewFields.Panel } => Phrase.Of(InterviewTexts.FieldTooManyPanel, count, limit),
        { Problem: FieldProblem.NotA(FieldShape.Mail) } => InterviewTexts.ShapeMail,
        { Problem: FieldProblem.NotA(FieldShape.Count) } => InterviewTexts.ShapeMinutes,
        _ => FieldSentences.Beside(error.Problem),
    };

    private static string? Label(string field) => field switch
    {
        InterviewFields.Candidate => InterviewTexts.FormCandidate,
        InterviewFields.Mail => InterviewTexts.FormMail,
        InterviewFields.Zone => InterviewTexts.FormZone,
        InterviewFields.CvLink => InterviewTexts.FormCvLink,
        InterviewFields.Role => InterviewTexts.FormRole,
        InterviewFields.Position => InterviewTexts.FormPosition,
        InterviewFields.Panel => InterviewTexts.FactPanel,
        InterviewFields.Minutes => InterviewTexts.FormMinutes,
        InterviewFields.From => InterviewTexts.FormFrom,
        InterviewFields.Until => InterviewTexts.FormUntil,
        InterviewFields.Letter => ScoreTexts.RejectLetter,
        _ => null,
    };
}
