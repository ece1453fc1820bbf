using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Interviews;

namespace BackOffice.Cards.Interviews;

/// <summary>The mail to a candidate who is not taken, for HR to change before it is sent. In the place of the interview's card.</summary>
public static class RejectCandidateCard
{
    /// <summary>How long the mail can be, in characters.</summary>
    public const int LetterLimit = 3_000;

    /// <param name="letter">As proposed, or as typed.</param>
    public static AdaptiveCard For(InterviewView view, string letter, ImmutableArray<FieldError> errors = default)
    {
        ArgumentNullException.ThrowIfNull(view);
        var candidate = view.Interview.Candidate;
        var title = Phrase.Of(ScoreTexts.RejectTitle, InterviewWords.Candidate(candidate));
        return Sheet.Of(
            title,
            [
                Head.Title(title),
                .. InterviewFieldSentences.Above(errors),
                Line.Of(Line.Subtle(Phrase.Of(ScoreTexts.RejectHint, UserText.InLine(candidate.Mail)))),
                InterviewInputs.Text(InterviewFields.Letter, ScoreTexts.RejectLetter, letter, LetterLimit, isMultiline: true),
                .. InterviewInputs.Beside(InterviewFields.Letter, errors),
                .. ButtonRows.Of(
                [
                    (InterviewButtons.Press(view, ScoreTexts.RejectSend, InterviewVerbs.Reject) with { SendsInputs = true, IsTheThingToDo = true }).ToAction(),
                    (InterviewButtons.Press(view, ScoreTexts.RejectSilently, InterviewVerbs.Decide) with { Further = [(InterviewData.Verdict, nameof(Verdict.Reject))] }).ToAction(),
                    InterviewButtons.Press(view, InterviewTexts.ActionBack, InterviewVerbs.Back).ToAction(),
                ]),
            ]);
    }
}
