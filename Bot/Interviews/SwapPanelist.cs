using System.Collections.Immutable;
using BackOffice.Bot.Conversation;
using BackOffice.Cards.Interviews;
using BackOffice.Dialogs.Interviews;
using BackOffice.Domain;
using BackOffice.Domain.Calendars;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;
using NodaTime;

namespace BackOffice.Bot.Interviews;

/// <summary>Somebody takes another's place: found by name, and looked up in the calendars first.</summary>
internal sealed class SwapPanelist(
    IInterviews interviews, FindPanel panel, IFreeBusy calendars, InterviewViews views, InterviewRules rules) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [InterviewVerbs.AskSwap, InterviewVerbs.Swap];

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (InterviewPress.Interview(press) is not { } id
            || await interviews.FindAsync(id, cancellation) is not { } there
            || !(person.Recruits || there.IsRunBy(person.Id)))
        {
            return new CardAnswer.Say(InterviewSentences.NoSuchInterview());
        }

        var view = await views.OfAsync(there, person, cancellation);
        if (press.Verb == InterviewVerbs.AskSwap)
        {
            return new CardAnswer.Replace(SwapInterviewerCard.For(view));
        }

        var typed = TypedText.Beginning(TypedText.Clean(press.Text(InterviewFields.Comes)), Candidate.NameLimit);
        var leaves = press.Text(InterviewFields.Leaves);
        if (typed.Length == 0 || leaves.Length == 0)
        {
            var field = leaves.Length == 0 ? InterviewFields.Leaves : InterviewFields.Comes;
            return new CardAnswer.Replace(SwapInterviewerCard.For(view, [new FieldError(field, new FieldProblem.Missing())], typed));
        }

        return await SwapAsync(there, person, press, leaves, typed, cancellation);
    }

    private async Task<CardAnswer> SwapAsync(
        Interview there, Person person, CardPress press, string leaves, string typed, CancellationToken cancellation)
    {
        var found = await panel.FindAsync(typed, person, ImmutableDictionary<string, PersonId>.Empty, cancellation);
        if (found is not { Asked: [], Seats: [{ AnyOf: [var comes] }] })
        {
            return new CardAnswer.Say(
                !found.WithoutMailbox.IsEmpty ? BookingSentences.NoMailbox(found.WithoutMailbox)
                : found.Asked.FirstOrDefault() is { Found: { IsEmpty: false } several } asked ? BookingSentences.SeveralOfName(asked.Typed, several.Select(one => one.Name))
                : BookingSentences.NobodyOfName(typed));
        }

        if (await IsTakenAsync(there, comes.Mailbox, cancellation))
        {
            return new CardAnswer.Say(BookingSentences.NotFree(comes.Who.Name));
        }

        return await interviews.ChangeAsync(new SwapInterviewer(there.Id, press.Version, leaves, comes, rules.Holds, []), person, cancellation) switch
        {
            InterviewOutcome.Done(var after) => new CardAnswer.Replace(InterviewCard.For(await views.OfAsync(after, person, cancellation))),
            InterviewOutcome.Refused { Why: InterviewRefusal.SlotTaken } => new CardAnswer.Say(BookingSentences.NotFree(comes.Who.Name)),
            InterviewOutcome.Refused(var why, { } now) =>
                new CardAnswer.Replace(InterviewCard.For(await views.OfAsync(now, person, cancellation, why))),
            _ => new CardAnswer.Say(InterviewSentences.NoSuchInterview()),
        };
    }

    // Of somebody whose calendar cannot be read nobody knows; who presses has asked them.
    private async Task<bool> IsTakenAsync(Interview there, string mailbox, CancellationToken cancellation)
    {
        if ((there.Held?.Slot ?? there.Booking?.Slot) is not { } slot)
        {
            return false;
        }

        var when = new Interval(slot.Start, slot.End);
        var calendar = (await calendars.FindAsync([mailbox], when, cancellation))[mailbox];
        return calendar.Taken.Any(taken => taken.As is not TakenAs.Tentative && taken.Start < when.End && taken.End > when.Start);
    }
}
