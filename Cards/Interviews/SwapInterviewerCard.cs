using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Domain;
using BackOffice.Domain.Interviews;

namespace BackOffice.Cards.Interviews;

/// <summary>Asks who comes in whose place, in the place of the interview's card.</summary>
public static class SwapInterviewerCard
{
    /// <param name="typed">Who was to come, as typed.</param>
    /// <param name="leaves">The mailbox that was chosen to go; empty for none.</param>
    public static AdaptiveCard For(InterviewView view, ImmutableArray<FieldError> errors = default, string typed = "", string leaves = "")
    {
        ArgumentNullException.ThrowIfNull(view);
        var interview = view.Interview;
        var slot = interview.Held?.Slot ?? interview.Booking?.Slot;
        Interviewer[] panel = [.. interview.Panel.Where(one => slot is null || slot.Rounds.Any(round =>
            round.People.Concat(round.Optional).Contains(one.Mailbox, StringComparer.OrdinalIgnoreCase)))];
        return Sheet.Of(
            InterviewTexts.SwapTitle,
            [
                Line.Title(InterviewTexts.SwapTitle),
                Line.Hint(InterviewTexts.SwapHint),
                .. InterviewFieldSentences.Above(errors),
                new AdaptiveChoiceSetInput
                {
                    Id = InterviewFields.Leaves,
                    Label = InterviewTexts.SwapLeaves,
                    Style = AdaptiveChoiceInputStyle.Expanded,
                    Wrap = true,
                    Value = panel.FirstOrDefault(one => string.Equals(one.Mailbox, leaves, StringComparison.OrdinalIgnoreCase))?.Mailbox,
                    Choices = [.. panel.Select(one => new AdaptiveChoice { Title = InterviewWords.Name(one.Who), Value = one.Mailbox })],
                },
                .. InterviewInputs.Beside(InterviewFields.Leaves, errors),
                InterviewInputs.Text(InterviewFields.Comes, InterviewTexts.SwapComes, typed, Candidate.NameLimit, InterviewTexts.SwapComesExample),
                .. InterviewInputs.Beside(InterviewFields.Comes, errors),
            ],
            [
                (InterviewButtons.Press(view, InterviewTexts.SwapSend, InterviewVerbs.Swap) with { SendsInputs = true, IsTheThingToDo = true }).ToAction(),
                InterviewButtons.Press(view, InterviewTexts.ActionBack, InterviewVerbs.Back).ToAction(),
            ]);
    }
}
