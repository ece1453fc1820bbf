using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Interviews;

namespace BackOffice.Cards.Interviews;

/// <summary>An interview as it is, for one reader.</summary>
public static class InterviewCard
{
    public static AdaptiveCard For(InterviewView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var interview = view.Interview;
        var state = InterviewWords.State(interview, view.Now);
        return Sheet.Of(
            InterviewSentences.Summary(view),
            [
                .. Refused(view),
                Head.NumberAndState(interview.Id.Value, state.Words, state.Color, state.IsOver),
                Head.Title(InterviewWords.Candidate(interview.Candidate)),
                About(view),
                .. InterviewPrompt.For(view),
                .. InterviewFacts.For(view),
                .. InterviewGuide.For(view),
                .. ScoresTable.For(view),
                Foot.Of(
                    Phrase.Of(InterviewTexts.Last, InterviewDeeds.Of(interview.Last), LocalClock.Moment(interview.Last.At, view.Zone)),
                    new Button(InterviewTexts.History, InterviewVerbs.ShowHistory) { Case = interview.Id }),
                .. InterviewButtons.Above(view),
            ],
            InterviewButtons.Last(view));
    }

    /// <summary>What takes the place of a card that came again further down.</summary>
    public static AdaptiveCard Moved(Interview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return Small(Phrase.Of(InterviewTexts.Moved, InterviewWords.Candidate(interview.Candidate)));
    }

    /// <summary>What takes the place of the card of somebody who may not see the interview any more.</summary>
    public static AdaptiveCard NotYours(Interview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return Small(Phrase.Of(InterviewTexts.NotYours, interview.Id));
    }

    private static AdaptiveCard Small(string words) => Sheet.Of(words, [Line.Of(Line.Small(words))]);

    // "Data analyst · Final, 2 of 2"
    private static AdaptiveRichTextBlock About(InterviewView view)
    {
        var (interview, position) = (view.Interview, view.Position);
        var round = position is not null && interview.Round < position.Rounds.Length && position.Rounds.Length > 1
            ? Phrase.Of(InterviewTexts.RoundOf, InterviewWords.Role(position.Rounds[interview.Round].Name), interview.Round + 1, position.Rounds.Length)
            : null;
        var about = Line.Of(Line.Subtle(InterviewWords.Joined(InterviewWords.Role(interview.Role), round)));
        about.Spacing = AdaptiveSpacing.None;
        return about;
    }

    private static IEnumerable<AdaptiveElement> Refused(InterviewView view)
    {
        if (view.Notice is { } why)
        {
            yield return Banner.Of(AdaptiveContainerStyle.Attention, Line.Of(Line.Run(InterviewSentences.Refusal(why, view.Interview, view.Zone))));
        }
    }
}
