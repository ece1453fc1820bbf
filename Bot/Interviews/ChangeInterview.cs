using BackOffice.Bot.Conversation;
using BackOffice.Cards.Interviews;
using BackOffice.Domain;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Interviews;

/// <summary>The buttons of an interview's card that change it. What comes back is the card as the interview now is.</summary>
internal sealed class ChangeInterview(IInterviews interviews, InterviewViews views, InterviewRules rules) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } =
        [InterviewVerbs.Approve, InterviewVerbs.Decline, InterviewVerbs.Cancel, InterviewVerbs.NoShow, InterviewVerbs.Decide];

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (InterviewPress.Interview(press) is not { } id)
        {
            return new CardAnswer.Say(InterviewSentences.NoSuchInterview());
        }

        if (Command(id, press) is not { } command)
        {
            // Nothing was chosen: the card with the choice stays.
            return await interviews.FindAsync(id, cancellation) is { } there && there.MayBeSeenBy(person)
                ? new CardAnswer.Replace(CancelInterviewCard.For(await views.OfAsync(there, person, cancellation)))
                : new CardAnswer.Say(InterviewSentences.NoSuchInterview());
        }

        return await interviews.ChangeAsync(command, person, cancellation) switch
        {
            InterviewOutcome.Done(var after) => new CardAnswer.Replace(InterviewCard.For(await views.OfAsync(after, person, cancellation))),
            InterviewOutcome.Refused(var why, { } now) =>
                new CardAnswer.Replace(InterviewCard.For(await views.OfAsync(now, person, cancellation, why))),
            _ => new CardAnswer.Say(InterviewSentences.NoSuchInterview()),
        };
    }

    private InterviewCommand? Command(CaseId id, CardPress press) => press.Verb switch
    {
        InterviewVerbs.Approve => new ApproveInterview(id, press.Version, rules.Holds),
        InterviewVerbs.Decline => new DeclineInterview(id, press.Version, TypedText.Beginning(press.Text(InterviewFields.Reason), DeclineInterview.ReasonLimit * 3 / 2)),
        InterviewVerbs.NoShow => new RecordNoShow(id, press.Version),
        InterviewVerbs.Cancel => press.Choice<CancelReason>(InterviewFields.Reason) is { } reason ? new CancelInterview(id, press.Version, reason) : null,
        InterviewVerbs.Decide => press.Choice<Verdict>(InterviewData.Verdict) is { } verdict ? new DecideOnCandidate(id, press.Version, verdict) : null,
        _ => throw new ArgumentOutOfRangeException(nameof(press), press.Verb, "No interview is changed by that."),
    };
}
