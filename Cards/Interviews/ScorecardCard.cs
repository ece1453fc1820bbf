using System.Collections.Immutable;
using System.Globalization;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Interviews;

namespace BackOffice.Cards.Interviews;

/// <summary>What an interviewer thinks of the candidate, criterion by criterion. In the place of the interview's card.</summary>
public static class ScorecardCard
{
    private const int CriterionLength = 60;
    private const int CriterionBytes = 80;
    private const int BannerLength = 260;

    /// <summary>What was typed weighs so much at most: of the criteria together, and of the note.</summary>
    private const int ScoreNotesRoom = 8_000;
    private const int NoteRoom = 3_500;

    /// <param name="typed">As filled in so far.</param>
    /// <param name="errors">What keeps it from being sent.</param>
    /// <param name="banner">Something to know first.</param>
    public static AdaptiveCard For(InterviewView view, ScorecardForm? typed = null, ImmutableArray<FieldError> errors = default, string? banner = null)
    {
        ArgumentNullException.ThrowIfNull(view);
        var interview = view.Interview;
        var title = Phrase.Of(ScoreTexts.CardTitle, InterviewWords.Candidate(interview.Candidate));
        return Sheet.Of(
            title,
            [
                Head.Title(title),
                Line.Hint(ScoreTexts.CardHint),
                .. banner is null ? Array.Empty<AdaptiveElement>() : [Banner.Of(AdaptiveContainerStyle.Attention, Line.Of(Line.Run(UserText.Paragraph(banner, BannerLength))))],
                .. InterviewFieldSentences.Above(errors, error => Sentence(error, interview)),
                .. interview.Criteria.SelectMany((criterion, index) => Criterion(criterion, index, typed, errors, interview.Criteria.Length)),
                Recommend(typed?.Recommend),
                .. Beside(InterviewFields.Recommend, errors),
                InterviewInputs.Text(
                    InterviewFields.Note, ScoreTexts.CardOverall, typed?.Note ?? string.Empty, ScorecardForm.NoteLimit, ScoreTexts.CardOverallExample, isMultiline: true, NoteRoom),
                .. Beside(InterviewFields.Note, errors),
            ],
            [
                (InterviewButtons.Press(view, ScoreTexts.CardSend, InterviewVerbs.SubmitScorecard) with { SendsInputs = true, IsTheThingToDo = true }).ToAction(),
                InterviewButtons.Press(view, InterviewTexts.ActionBack, InterviewVerbs.Back).ToAction(),
            ]);
    }

    private static IEnumerable<AdaptiveElement> Criterion(string criterion, int index, ScorecardForm? typed, ImmutableArray<FieldError> errors, int count)
    {
        var number = index + 1;
        var name = Name(criterion);
        var score = typed is not null && index < typed.Scores.Length ? typed.Scores[index] : new ScoreForm(string.Empty, string.Empty);
        string[] points = [ScoreTexts.Point1, ScoreTexts.Point2, ScoreTexts.Point3, ScoreTexts.Point4];
        return
        [
            new AdaptiveChoiceSetInput
            {
                Id = InterviewFields.Score(number),
                Label = name,
                Style = AdaptiveChoiceInputStyle.Expanded,
                Separator = true,
                Spacing = AdaptiveSpacing.Medium,
                Value = score.Points is ['1' or '2' or '3' or '4'] ? score.Points : null,
                Choices = [.. points.Select((words, point) => new AdaptiveChoice { Title = words, Value = (point + 1).ToString(CultureInfo.InvariantCulture) })],
            },
            .. Beside(InterviewFields.Score(number), errors),
            InterviewInputs.Text(
                InterviewFields.ScoreNote(number), Phrase.Of(ScoreTexts.CardNote, name), score.Note, Score.NoteLimit, isMultiline: true, bytes: ScoreNotesRoom / count),
            .. Beside(InterviewFields.ScoreNote(number), errors),
        ];
    }

    private static AdaptiveChoiceSetInput Recommend(string? chosen) => new()
    {
        Id = InterviewFields.Recommend,
        Label = ScoreTexts.CardRecommend,
        Style = AdaptiveChoiceInputStyle.Expanded,
        Separator = true,
        Spacing = AdaptiveSpacing.Medium,
        Value = Enum.TryParse<Recommendation>(chosen, out var recommend) && Enum.IsDefined(recommend) ? recommend.ToString() : null,
        Choices =
        [
            new AdaptiveChoice { Title = ScoreTexts.StrongYes, Value = nameof(Recommendation.StrongYes) },
            new AdaptiveChoice { Title = ScoreTexts.Yes, Value = nameof(Recommendation.Yes) },
            new AdaptiveChoice { Title = ScoreTexts.No, Value = nameof(Recommendation.No) },
            new AdaptiveChoice { Title = ScoreTexts.StrongNo, Value = nameof(Recommendation.StrongNo) },
        ],
    };

    private static IEnumerable<AdaptiveElement> Beside(string field, ImmutableArray<FieldError> errors) => errors.IsDefault
        ? []
        : errors.Where(error => error.Field == field).Take(1).Select(error => new AdaptiveTextBlock(
            error.Problem is FieldProblem.Missing ? ScoreTexts.MissingChoice : InterviewFieldSentences.Beside(error))
        {
            Color = AdaptiveTextColor.Attention,
            Spacing = AdaptiveSpacing.None,
            Wrap = true,
        });

    private static string Sentence(FieldError error, Interview interview)
    {
        if (error is { Field: InterviewFields.Recommend })
        {
            return ScoreTexts.MissingRecommend;
        }

        for (var number = 1; number <= interview.Criteria.Length; number++)
        {
            var name = Name(interview.Criteria[number - 1]);
            if (error.Field == InterviewFields.Score(number))
            {
                return Phrase.Of(ScoreTexts.MissingScore, name);
            }

            if (error.Field == InterviewFields.ScoreNote(number))
            {
                return Phrase.Of(InterviewTexts.FieldOf, Phrase.Of(ScoreTexts.CardNote, name), InterviewFieldSentences.Beside(error));
            }
        }

        return Phrase.Of(InterviewTexts.FieldOf, ScoreTexts.CardOverall, InterviewFieldSentences.Beside(error));
    }

    private static string Name(string criterion) => UserText.InLine(criterion, CriterionLength, CriterionBytes);
}
