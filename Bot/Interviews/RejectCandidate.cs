using BackOffice.Bot.Conversation;
using BackOffice.Cards.Interviews;
using BackOffice.Domain;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.Office;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Interviews;

/// <summary>A candidate is not taken: the mail is offered, and sent once it was read and perhaps changed.</summary>
internal sealed class RejectCandidate(IInterviews interviews, InterviewViews views, OfficeKey office) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [InterviewVerbs.AskReject, InterviewVerbs.Reject];

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (!person.Recruits
            || InterviewPress.Interview(press) is not { } id
            || await interviews.FindAsync(id, cancellation) is not { } there)
        {
            return new CardAnswer.Say(InterviewSentences.NoSuchInterview());
        }

        if (press.Verb == InterviewVerbs.AskReject)
        {
            return new CardAnswer.Replace(RejectCandidateCard.For(
                await views.OfAsync(there, person, cancellation), InterviewMail.Rejection(there, office.Name)));
        }

        var letter = TypedText.Beginning(press.Text(InterviewFields.Letter), DecideOnCandidate.LetterLimit * 3 / 2);
        return await interviews.ChangeAsync(new DecideOnCandidate(id, press.Version, Verdict.Reject) { Letter = letter }, person, cancellation) switch
        {
            InterviewOutcome.Done(var after) => new CardAnswer.Replace(InterviewCard.For(await views.OfAsync(after, person, cancellation))),
            InterviewOutcome.Refused { Why: InterviewRefusal.Invalid(var errors), Interview: { } now } =>
                new CardAnswer.Replace(RejectCandidateCard.For(await views.OfAsync(now, person, cancellation), letter, errors)),
            InterviewOutcome.Refused(var why, { } now) =>
                new CardAnswer.Replace(InterviewCard.For(await views.OfAsync(now, person, cancellation, why))),
            _ => new CardAnswer.Say(InterviewSentences.NoSuchInterview()),
        };
    }
}
