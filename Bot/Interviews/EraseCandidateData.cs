using BackOffice.Bot.Conversation;
using BackOffice.Cards.Interviews;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Interviews;

/// <summary>A candidate asks to be forgotten: their data is erased before its time.</summary>
internal sealed class EraseCandidateData(IInterviews interviews, InterviewViews views) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [InterviewVerbs.Erase];

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (InterviewPress.Interview(press) is not { } id)
        {
            return new CardAnswer.Say(InterviewSentences.NoSuchInterview());
        }

        return await interviews.EraseAsync(id, person, cancellation) switch
        {
            InterviewOutcome.Done(var after) => new CardAnswer.Replace(InterviewCard.For(await views.OfAsync(after, person, cancellation))),
            InterviewOutcome.Refused(var why, { } now) =>
                new CardAnswer.Replace(InterviewCard.For(await views.OfAsync(now, person, cancellation, why))),
            _ => new CardAnswer.Say(InterviewSentences.NoSuchInterview()),
        };
    }
}
