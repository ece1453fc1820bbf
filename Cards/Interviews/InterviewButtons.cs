using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Interviews;

namespace BackOffice.Cards.Interviews;

/// <summary>The buttons of an interview: exactly what its reader may do now.</summary>
internal static class InterviewButtons
{
    /// <summary>What moves the interview on.</summary>
    public static IEnumerable<AdaptiveElement> Above(InterviewView view) => view.Interview.State is InterviewState.Booked
        ? [.. ButtonRows.Of(Links(view)), .. ButtonRows.Of(Steps(view))]
        : [.. ButtonRows.Of([.. Steps(view), .. Verdicts(view)]), .. ButtonRows.Of(Links(view))];

    /// <summary>The row at the very end of the card: what ends it.</summary>
    public static IEnumerable<AdaptiveAction> Last(InterviewView view)
    {
        var interview = view.Interview;
        if (interview.State is InterviewState.AwaitingApproval && view.Reader.Recruits)
        {
            yield return Sheet.Under(
                InterviewTexts.ActionDecline,
                [
                    Line.Of(Line.Run(Phrase.Of(InterviewTexts.ActionDeclineAsk, InterviewWords.Name(interview.AskedBy)))),
                    InterviewInputs.Text(InterviewFields.Reason, InterviewTexts.ActionDeclineWhy, string.Empty, DeclineInterview.ReasonLimit, isMultiline: true),
                ],
                (Press(view, InterviewTexts.ActionDeclineSend, InterviewVerbs.Decline) with { SendsInputs = true, IsHardToUndo = true }).ToAction());
        }

        if (IsAhead(interview) && view.Runs && !view.HasBegun)
        {
            yield return Press(view, InterviewTexts.ActionCancel, InterviewVerbs.AskCancel).ToAction();
        }

        if (MayBeMissed(view))
        {
            yield return Sheet.Under(
                InterviewTexts.ActionNoShow,
                [Line.Words(InterviewTexts.ActionNoShowAsk)],
                (Press(view, InterviewTexts.ActionNoShowSend, InterviewVerbs.NoShow) with { IsHardToUndo = true }).ToAction());
        }

        if (view.Reader.Recruits && interview is { State: InterviewState.Over or InterviewState.Done or InterviewState.Cancelled, Candidate.IsErased: false })
        {
            yield return Sheet.Under(
                InterviewTexts.ActionErase,
                [Line.Words(InterviewTexts.ActionEraseAsk)],
                (Press(view, InterviewTexts.ActionEraseSend, InterviewVerbs.Erase) with { IsHardToUndo = true }).ToAction());
        }
    }

    internal static Button Press(InterviewView view, string title, string verb) => new(title, verb) { Case = view.Interview.Id, Version = view.Interview.Version };

    private static IEnumerable<AdaptiveAction> Links(InterviewView view)
    {
        var interview = view.Interview;
        if (interview.State is InterviewState.Booked && Link(interview.Booking?.JoinLink) is { } join)
        {
            yield return new AdaptiveOpenUrlAction { Title = InterviewTexts.ActionJoin, Url = join };
        }

        if (interview.State is not InterviewState.Cancelled && Link(interview.Candidate.CvLink) is { } cv)
        {
            yield return new AdaptiveOpenUrlAction { Title = InterviewTexts.ActionCv, Url = cv };
        }
    }

    private static IEnumerable<AdaptiveAction> Steps(InterviewView view)
    {
        var interview = view.Interview;
        if (view.OwesScore)
        {
            yield return (Press(view, InterviewTexts.ActionScore, InterviewVerbs.OpenScorecard) with { IsTheThingToDo = true }).ToAction();
        }

        if (interview.State is InterviewState.AwaitingApproval && view.Reader.Recruits)
        {
            yield return (Press(view, InterviewTexts.ActionApprove, InterviewVerbs.Approve) with { IsTheThingToDo = true }).ToAction();
        }

        if (IsAhead(interview) && view.Runs && !view.HasBegun)
        {
            var isFirst = interview.State is InterviewState.Proposed;
            yield return (Press(view, isFirst ? InterviewTexts.ActionFind : InterviewTexts.ActionMove, InterviewVerbs.Move) with { IsTheThingToDo = isFirst }).ToAction();
            if (!isFirst)
            {
                yield return Press(view, InterviewTexts.ActionSwap, InterviewVerbs.AskSwap).ToAction();
            }
        }

        if (interview is { State: InterviewState.Done, Verdict: Verdict.NextRound, Candidate.IsErased: false } && view.Runs)
        {
            yield return (Press(view, InterviewTexts.ActionNext, InterviewVerbs.NextRound) with { IsTheThingToDo = true }).ToAction();
        }
    }

    private static IEnumerable<AdaptiveAction> Verdicts(InterviewView view)
    {
        var interview = view.Interview;
        if (!view.Decides)
        {
            yield break;
        }

        if (interview.RoundsLeft > 0)
        {
            yield return Decide(view, ScoreTexts.DecideNext, Verdict.NextRound).ToAction();
        }

        yield return Decide(view, ScoreTexts.DecideOffer, Verdict.Offer).ToAction();
        yield return Press(view, ScoreTexts.DecideReject, InterviewVerbs.AskReject).ToAction();
        if (interview.Verdict is not Verdict.Hold)
        {
            yield return Decide(view, ScoreTexts.DecideHold, Verdict.Hold).ToAction();
        }
    }

    private static Button Decide(InterviewView view, string title, Verdict verdict) =>
        Press(view, title, InterviewVerbs.Decide) with { Further = [(InterviewData.Verdict, verdict.ToString())] };

    private static bool IsAhead(Interview interview) =>
        interview.State is InterviewState.Proposed or InterviewState.Held or InterviewState.AwaitingApproval or InterviewState.Booked;

    private static bool MayBeMissed(InterviewView view) =>
        (view.Runs || view.Interviews) && view.HasBegun
        && view.Interview is { State: InterviewState.Booked or InterviewState.Over, IsNoShow: false, Scorecards.IsEmpty: true, Candidate.IsErased: false };

    private static Uri? Link(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps ? uri : null;
}
