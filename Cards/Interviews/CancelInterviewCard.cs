using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Interviews;

namespace BackOffice.Cards.Interviews;

/// <summary>Asks why an interview is cancelled, in the place of its card.</summary>
public static class CancelInterviewCard
{
    public static AdaptiveCard For(InterviewView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var interview = view.Interview;
        var title = Phrase.Of(InterviewTexts.CancelTitle, InterviewWords.Candidate(interview.Candidate));
        return Sheet.Of(
            title,
            [
                Head.Title(title),
                Line.Hint(interview.Booking is null ? InterviewTexts.CancelHintNoTime : InterviewTexts.CancelHint),
                new AdaptiveChoiceSetInput
                {
                    Id = InterviewFields.Reason,
                    Label = InterviewTexts.CancelWhy,
                    Style = AdaptiveChoiceInputStyle.Expanded,
                    Wrap = true,
                    Value = nameof(CancelReason.CandidateCannotCome),
                    Choices = [.. Enum.GetValues<CancelReason>().Select(reason => new AdaptiveChoice { Title = InterviewWords.Reason(reason), Value = reason.ToString() })],
                },
            ],
            [
                (InterviewButtons.Press(view, InterviewTexts.CancelSend, InterviewVerbs.Cancel) with { SendsInputs = true, IsHardToUndo = true }).ToAction(),
                InterviewButtons.Press(view, InterviewTexts.ActionBack, InterviewVerbs.Back).ToAction(),
            ]);
    }
}
