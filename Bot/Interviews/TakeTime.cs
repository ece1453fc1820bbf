using System.Collections.Immutable;
using BackOffice.Bot.Conversation;
using BackOffice.Cards.Interviews;
using BackOffice.Dialogs.Interviews;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;
using NodaTime;

namespace BackOffice.Bot.Interviews;

/// <summary>
/// A time is chosen: it is looked up in the calendars once more, and held. Who pressed a moment too late gets the times that are left.
/// </summary>
internal sealed class TakeTime(
    OfferTimes times, PrepareInterview prepare, TrueSeats seats, IInterviews interviews, IPositions positions, InterviewViews views, InterviewRules rules) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [InterviewVerbs.TakeTime, InterviewVerbs.Relax];

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        var known = await positions.ListAsync(cancellation);
        if (InterviewPress.Draft(press, known) is not { } draft || InterviewPress.Start(press) is not { } start)
        {
            return new CardAnswer.Say(BookingSentences.CardTooOld());
        }

        var there = await interviews.FindAsync(draft.Id, cancellation);
        if (there is not null && !there.MayBeSeenBy(person))
        {
            return new CardAnswer.Say(InterviewSentences.NoSuchInterview());
        }

        // The same press again, or that of a channel which sends it twice.
        if (there is not null && (there.Held?.Slot.Start == start || (there.Held is null && there.Booking?.Slot.Start == start)))
        {
            return await ShowAsync(there, person, cancellation);
        }

        draft = draft with { IsMove = there is not null, Seats = there is null ? await seats.OfAsync(draft.Seats, cancellation) : draft.Seats };
        return await TakeAsync(draft, there, person, start, press, known, cancellation);
    }

    public CardAnswer? AfterOutage(CardPress press, string reference) => InterviewPress.Draft(press, []) is { } draft
        ? new CardAnswer.Replace(InterviewFormCard.For(draft, [], banner: BookingSentences.CalendarsSilent(reference)))
        : null;

    private async Task<CardAnswer> TakeAsync(
        InterviewDraft draft,
        Interview? there,
        Person person,
        Instant start,
        CardPress press,
        ImmutableArray<Position> known,
        CancellationToken cancellation)
    {
        if (there is null)
        {
            if (draft.Candidate.Read(DateTimeZoneProviders.Tzdb) is { Errors: { IsEmpty: false } errors })
            {
                // What is missing is asked for where the times are; the times stay.
                return new CardAnswer.Replace(SlotsCard.For(await times.FindAsync(draft, person, after: null, cancellation) with { Errors = errors }));
            }

            if (PrepareInterview.Missing(draft) is { IsEmpty: false } || draft.Seats.IsEmpty)
            {
                return new CardAnswer.Replace(await prepare.NextAsync(draft, person, cancellation));
            }
        }

        if (await times.AtAsync(draft, start, press.Verb == InterviewVerbs.Relax, cancellation) is not { } slot)
        {
            return await AgainAsync(draft, person, BookingSentences.TimeGone(), cancellation);
        }

        if (there is null)
        {
            switch (await interviews.ProposeAsync(DraftOfInterview.Proposal(draft, known, rules) with { FormMessage = press.Message }, person, cancellation))
            {
                case InterviewOutcome.Done(var proposed):
                    there = proposed;
                    break;
                case InterviewOutcome.Refused { Why: InterviewRefusal.Invalid(var errors) }:
                    return new CardAnswer.Replace(await prepare.FormAsync(draft, errors, banner: null, cancellation));
                default:
                    return new CardAnswer.Say(InterviewSentences.NoSuchInterview());
            }
        }

        return await interviews.ChangeAsync(new HoldSlot(there.Id, there.Version, slot, rules.Holds, []), person, cancellation) switch
        {
            InterviewOutcome.Done(var held) => await ShowAsync(held, person, cancellation),
            InterviewOutcome.Refused { Why: InterviewRefusal.SlotTaken } =>
                await AgainAsync(draft with { IsMove = true }, person, BookingSentences.TimeTaken(), cancellation),
            InterviewOutcome.Refused { Why: InterviewRefusal.SlotPast } =>
                await AgainAsync(draft with { IsMove = true }, person, BookingSentences.TimeGone(), cancellation),
            InterviewOutcome.Refused(var why, { } now) =>
                new CardAnswer.Replace(InterviewCard.For(await views.OfAsync(now, person, cancellation, why))),
            _ => new CardAnswer.Say(InterviewSentences.NoSuchInterview()),
        };
    }

    private async Task<CardAnswer> AgainAsync(InterviewDraft draft, Person person, string banner, CancellationToken cancellation) =>
        new CardAnswer.Replace(await prepare.NextAsync(draft, person, cancellation, banner: banner));

    private async Task<CardAnswer> ShowAsync(Interview interview, Person person, CancellationToken cancellation) =>
        new CardAnswer.Replace(InterviewCard.For(await views.OfAsync(interview, person, cancellation)));
}
