using BackOffice.Bot.Conversation;
using BackOffice.Cards.Interviews;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs.Interviews;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Interviews;

/// <summary>The buttons that open a step of an interview, or go back from one.</summary>
internal sealed class OpenInterviewStep(
    IInterviews interviews, InterviewViews views, DraftOfInterview drafts, PrepareInterview prepare) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } =
    [
        InterviewVerbs.Show, InterviewVerbs.Back, InterviewVerbs.ShowHistory, InterviewVerbs.AskCancel, InterviewVerbs.OpenScorecard,
        InterviewVerbs.Move, InterviewVerbs.NextRound,
    ];

    public bool OnlyReads => true;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (InterviewPress.Interview(press) is not { } id
            || await interviews.FindAsync(id, cancellation) is not { } interview
            || !interview.MayBeSeenBy(person))
        {
            return new CardAnswer.Say(InterviewSentences.NoSuchInterview());
        }

        var view = await views.OfAsync(interview, person, cancellation);
        switch (press.Verb)
        {
            case InterviewVerbs.Show:
                await turn.SendActivityAsync(CardMessages.New(InterviewCard.For(view)), cancellation);
                return new CardAnswer.Say(PressSentences.SeeBelow());
            case InterviewVerbs.ShowHistory:
                var history = await interviews.HistoryAsync(interview, InterviewHistoryCard.Most, cancellation);
                await turn.SendActivityAsync(CardMessages.New(InterviewHistoryCard.For(interview, history, view.Zone)), cancellation);
                return new CardAnswer.Say(PressSentences.SeeBelow());
            case InterviewVerbs.AskCancel:
                return new CardAnswer.Replace(CancelInterviewCard.For(view));
            case InterviewVerbs.OpenScorecard when interview.IsInterviewedBy(person.Id):
                return new CardAnswer.Replace(ScorecardCard.For(view));
            case InterviewVerbs.Move when person.Recruits || interview.IsRunBy(person.Id):
                return new CardAnswer.Replace(await prepare.NextAsync(drafts.ToMove(interview), person, cancellation));
            case InterviewVerbs.NextRound when person.Recruits && interview.RoundsLeft > 0:
                var next = drafts.NextRound(interview, view.Position);
                await turn.SendActivityAsync(CardMessages.New(await prepare.NextAsync(next, person, cancellation)), cancellation);
                return new CardAnswer.Say(PressSentences.SeeBelow());
            default:
                return new CardAnswer.Replace(InterviewCard.For(view));
        }
    }
}
