using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Interviews;

namespace BackOffice.Cards.Interviews;

/// <summary>What an interview waits for, or what became of it.</summary>
internal static class InterviewPrompt
{
    private const int ReasonLength = 300;

    public static IEnumerable<AdaptiveElement> For(InterviewView view)
    {
        if (view.Interview.Candidate.IsErased)
        {
            return [Plain(AdaptiveContainerStyle.Emphasis, InterviewTexts.PromptErased)];
        }

        return view.Interview.State switch
        {
            InterviewState.Proposed or InterviewState.Booked => Open(view),
            InterviewState.Held => Held(view),
            InterviewState.AwaitingApproval => Awaiting(view),
            InterviewState.Over => Over(view),
            InterviewState.Done => Done(view),
            InterviewState.Cancelled => [Plain(AdaptiveContainerStyle.Emphasis, Phrase.Of(InterviewTexts.PromptCancelled, Lower(InterviewWords.Reason(view.Interview.Cancelled ?? CancelReason.Other))))],
            _ => [],
        };
    }

    // What was lost is told to those who can choose again.
    private static IEnumerable<AdaptiveElement> Open(InterviewView view)
    {
        var last = view.Interview.Last;
        string? words = last.What switch
        {
            _ when !view.Runs => null,
            InterviewAction.SlotLost => InterviewTexts.PromptSlotLost,
            InterviewAction.HoldExpired => InterviewTexts.PromptHoldExpired,
            InterviewAction.Declined => Phrase.Of(InterviewTexts.PromptDeclined, InterviewWords.Name(last.By), UserText.InLine(last.Text ?? string.Empty, ReasonLength)),
            _ => null,
        };
        words ??= view is { Runs: true, Interview.State: InterviewState.Booked } ? BookingSentences.Declined(view) : null;
        return words is not null ? [Plain(AdaptiveContainerStyle.Warning, words)]
            : view is { Interviews: true, HasBegun: false, Interview: { State: InterviewState.Booked, Told: not InterviewStages.None, Booking: { } booking } }
                ? [Plain(AdaptiveContainerStyle.Accent, BookingSentences.Begins(booking.Slot.Start, view.Zone))]
            : view.Runs && ChoiceSentences.Asked(view) is { } asked
                ? [Plain(view.Interview.Offer!.IsOpen(view.Now) ? AdaptiveContainerStyle.Accent : AdaptiveContainerStyle.Warning, asked)]
            : view.Interview.State is InterviewState.Proposed ? [Plain(AdaptiveContainerStyle.Accent, InterviewTexts.PromptProposed)]
            : [];
    }

    private static IEnumerable<AdaptiveElement> Held(InterviewView view)
    {
        yield return Plain(AdaptiveContainerStyle.Accent, InterviewTexts.PromptHeld);
        if (view.Interview is { Booking.Slot: var before, Held.Slot: var slot } && before.Start != slot.Start)
        {
            yield return Line.Hint(Phrase.Of(InterviewTexts.PromptMoving, LocalClock.Moment(before.Start, view.Zone)), AdaptiveSpacing.Small);
        }
    }

    private static IEnumerable<AdaptiveElement> Awaiting(InterviewView view) =>
    [
        Plain(
            view.Reader.Recruits ? AdaptiveContainerStyle.Warning : AdaptiveContainerStyle.Accent,
            Phrase.Of(
                view.Reader.Recruits ? InterviewTexts.PromptAwaiting : InterviewTexts.PromptAwaitingOther,
                LocalClock.Moment(view.Interview.Held!.Until, view.Zone))),
    ];

    private static IEnumerable<AdaptiveElement> Over(InterviewView view)
    {
        var interview = view.Interview;
        if (interview.IsNoShow)
        {
            return [Plain(AdaptiveContainerStyle.Warning, InterviewTexts.PromptNoShow)];
        }

        if (view.OwesScore)
        {
            return
            [
                Banner.Of(
                    AdaptiveContainerStyle.Accent,
                    [
                        Line.Of(Line.Bold(InterviewTexts.PromptOver)),
                        .. interview.Scorecards.IsEmpty ? Array.Empty<AdaptiveElement>() : [Line.Of(Line.Run(InterviewTexts.PromptScoresHidden))],
                    ]),
            ];
        }

        var missing = interview.ScoresMissing;
        return missing.IsEmpty
            ? [Plain(AdaptiveContainerStyle.Good, InterviewTexts.PromptAllIn)]
            : [Plain(
                AdaptiveContainerStyle.Emphasis,
                Phrase.Of(
                    InterviewTexts.PromptScoresMissing,
                    interview.Scorecards.Length,
                    interview.Interviewers.Length,
                    InterviewWords.List([.. missing.Select(InterviewWords.Name)])))];
    }

    private static IEnumerable<AdaptiveElement> Done(InterviewView view) => view.Interview.Verdict switch
    {
        Verdict.NextRound => [Plain(AdaptiveContainerStyle.Good, ScoreTexts.PromptNextRound)],
        Verdict.Offer => [Plain(AdaptiveContainerStyle.Good, ScoreTexts.PromptOffer)],
        Verdict.Reject => [Plain(AdaptiveContainerStyle.Emphasis, ScoreTexts.PromptReject)],
        Verdict.Hold => [Plain(AdaptiveContainerStyle.Warning, ScoreTexts.PromptHold)],
        _ => [],
    };

    private static AdaptiveContainer Plain(AdaptiveContainerStyle style, string words) => Banner.Of(style, Line.Of(Line.Run(words)));

    private static string Lower(string words) => words.Length == 0 ? words : char.ToLower(words[0], Phrase.Culture) + words[1..];
}
