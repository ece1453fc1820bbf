using BackOffice.Bot.Conversation;
using BackOffice.Cards.Interviews;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Interviews;

/// <summary>A scorecard is sent: it comes back with what is missing, or the interview as its sender may see it now.</summary>
internal sealed class SubmitScores(IInterviews interviews, InterviewViews views) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [InterviewVerbs.SubmitScorecard];

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (InterviewPress.Interview(press) is not { } id || await interviews.FindAsync(id, cancellation) is not { } there)
        {
            return new CardAnswer.Say(InterviewSentences.NoSuchInterview());
        }

        var form = InterviewPress.Scorecard(press, there.Criteria.Length);
        InterviewOutcome outcome;
        try
        {
            outcome = await interviews.ChangeAsync(new SubmitScorecard(id, press.Version, form), person, cancellation);
        }
        catch (Domain.OutageException) when (there.MayBeSeenBy(person))
        {
            // What was written takes thought: it stays on the card.
            return new CardAnswer.Replace(ScorecardCard.For(
                await views.OfAsync(there, person, cancellation), form, banner: BookingSentences.ScoreKept()));
        }

        return outcome switch
        {
            InterviewOutcome.Done(var after) => new CardAnswer.Replace(InterviewCard.For(await views.OfAsync(after, person, cancellation))),
            InterviewOutcome.Refused { Why: InterviewRefusal.Invalid(var errors), Interview: { } now } =>
                new CardAnswer.Replace(ScorecardCard.For(await views.OfAsync(now, person, cancellation), form, errors)),
            InterviewOutcome.Refused(var why, { } now) =>
                new CardAnswer.Replace(InterviewCard.For(await views.OfAsync(now, person, cancellation, why))),
            _ => new CardAnswer.Say(InterviewSentences.NoSuchInterview()),
        };
    }
}
