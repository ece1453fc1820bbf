using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Interviews;

namespace BackOffice.Cards.Interviews;

/// <summary>The part of the guide that the reader asks, while the interview is ahead or going on.</summary>
internal static class InterviewGuide
{
    private const int Most = 12;
    private const int QuestionBytes = 360;

    public static IEnumerable<AdaptiveElement> For(InterviewView view)
    {
        if (Part(view) is not { Questions.IsEmpty: false } part)
        {
            yield break;
        }

        yield return Banner.Of(
            AdaptiveContainerStyle.Emphasis,
            [
                Line.Of(Line.Bold(part.Name.Length == 0 ? InterviewTexts.GuideTitlePlain : Phrase.Of(InterviewTexts.GuideTitle, UserText.InLine(part.Name)))),
                .. part.Questions.Take(Most).Select(question => Close(Line.Run(Phrase.Of(InterviewTexts.Bullet, UserText.InLine(question, GuidePart.QuestionLimit, QuestionBytes))))),
                .. part.Questions.Length > Most ? [Close(Line.Small(Phrase.Of(InterviewTexts.GuideMore, part.Questions.Length - Most)))] : Array.Empty<AdaptiveElement>(),
            ]);
    }

    private static GuidePart? Part(InterviewView view)
    {
        var (interview, position) = (view.Interview, view.Position);
        if (position is null || interview.Round >= position.Rounds.Length || interview is not { State: InterviewState.Booked or InterviewState.Held, Candidate.IsErased: false })
        {
            return null;
        }

        var interviewers = interview.Interviewers;
        for (var seat = 0; seat < interviewers.Length; seat++)
        {
            if (interviewers[seat].Id == view.Reader.Id)
            {
                return position.Rounds[interview.Round].PartOf(seat);
            }
        }

        return null;
    }

    private static AdaptiveRichTextBlock Close(AdaptiveTextRun run)
    {
        var line = Line.Of(run);
        line.Spacing = AdaptiveSpacing.Small;
        return line;
    }
}
