using System.Collections.Immutable;
using System.Security.Cryptography;
using BackOffice.Bot.Conversation;
using BackOffice.Bot.Office;
using BackOffice.Cards.Interviews;
using BackOffice.Dialogs.Interviews;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;
using NodaTime;

namespace BackOffice.Bot.Interviews;

/// <summary>The candidate is mailed the times that the card shows, so far as they still fit. None of them is held.</summary>
internal sealed class AskCandidate(
    OfferTimes times,
    PrepareInterview prepare,
    TrueSeats seats,
    IInterviews interviews,
    IPositions positions,
    InterviewViews views,
    InterviewRules rules,
    IOptions<OfficeOptions> office,
    RandomNumberGenerator random,
    IClock clock) : ICardAction
{
    /// <summary>A channel sends a press again at once, or not at all; later it is somebody who wants another mail.</summary>
    private static readonly Duration Again = Duration.FromMinutes(2);

    public IReadOnlyCollection<string> Verbs { get; } = [InterviewVerbs.SendChoice];

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (office.Value.PublicAddress.Length == 0)
        {
            return new CardAnswer.Say(ChoiceSentences.NoAddress());
        }

        var known = await positions.ListAsync(cancellation);
        if (InterviewPress.Draft(press, known) is not { } draft || InterviewPress.Starts(press) is not { IsEmpty: false } starts)
        {
            return new CardAnswer.Say(BookingSentences.CardTooOld());
        }

        var there = await interviews.FindAsync(draft.Id, cancellation);
        if (there is not null && !there.MayBeSeenBy(person))
        {
            return new CardAnswer.Say(InterviewSentences.NoSuchInterview());
        }

        draft = draft with { IsMove = there is not null, Seats = there is null ? await seats.OfAsync(draft.Seats, cancellation) : draft.Seats };
        return there is not null && IsRepeat(there, person, starts)
            ? await ShowAsync(there, person, cancellation)
            : await AskAsync(draft, there, person, starts, known, press.Message, cancellation);
    }

    public CardAnswer? AfterOutage(CardPress press, string reference) => InterviewPress.Draft(press, []) is { } draft
        ? new CardAnswer.Replace(InterviewFormCard.For(draft, [], banner: BookingSentences.CalendarsSilent(reference)))
        : null;

    private async Task<CardAnswer> AskAsync(
        InterviewDraft draft, Interview? there, Person person, ImmutableArray<Instant> starts, ImmutableArray<Position> known, string? message, CancellationToken cancellation)
    {
        if (there is null && draft.Candidate.Read(DateTimeZoneProviders.Tzdb) is { Errors: { IsEmpty: false } errors })
        {
            // What is missing is asked for where the times are; the times stay.
            return new CardAnswer.Replace(SlotsCard.For(await times.FindAsync(draft, person, after: null, cancellation) with { Errors = errors }));
        }

        if (there is null && (PrepareInterview.Missing(draft) is { IsEmpty: false } || draft.Seats.IsEmpty))
        {
            return new CardAnswer.Replace(await prepare.NextAsync(draft, person, cancellation));
        }

        if (await times.AtAsync(draft, starts, cancellation) is not { IsEmpty: false } slots)
        {
            return new CardAnswer.Replace(await prepare.NextAsync(draft, person, cancellation, banner: ChoiceSentences.TimesGone()));
        }

        if (there is null)
        {
            switch (await interviews.ProposeAsync(DraftOfInterview.Proposal(draft, known, rules) with { FormMessage = message }, person, cancellation))
            {
                case InterviewOutcome.Done(var proposed):
                    there = proposed;
                    break;
                case InterviewOutcome.Refused { Why: InterviewRefusal.Invalid(var wrong) }:
                    return new CardAnswer.Replace(await prepare.FormAsync(draft, wrong, banner: null, cancellation));
                default:
                    return new CardAnswer.Say(InterviewSentences.NoSuchInterview());
            }
        }

        return await OfferAsync(there, person, slots, cancellation);
    }

    private async Task<CardAnswer> OfferAsync(Interview there, Person person, ImmutableArray<Slot> slots, CancellationToken cancellation)
    {
        var until = Instant.Min(clock.GetCurrentInstant() + OfferedTimes.Life, slots[^1].Start);
        var command = new OfferTimesToCandidate(there.Id, there.Version, slots, until, LinkToken.Mint(random));
        return await interviews.ChangeAsync(command, person, cancellation) switch
        {
            InterviewOutcome.Done(var offered) => await ShowAsync(offered, person, cancellation),
            InterviewOutcome.Refused(var why, { } now) =>
                new CardAnswer.Replace(InterviewCard.For(await views.OfAsync(now, person, cancellation, why))),
            _ => new CardAnswer.Say(InterviewSentences.NoSuchInterview()),
        };
    }

    // The same press again, or that of a channel which sends it twice.
    private bool IsRepeat(Interview there, Person person, ImmutableArray<Instant> starts) =>
        there is { Offer: { } offer, Last: { What: InterviewAction.Offered } last }
        && last.By.Id == person.Id
        && clock.GetCurrentInstant() - last.At < Again
        && offer.Slots.All(slot => starts.Contains(slot.Start));

    private async Task<CardAnswer> ShowAsync(Interview interview, Person person, CancellationToken cancellation) =>
        new CardAnswer.Replace(InterviewCard.For(await views.OfAsync(interview, person, cancellation)));
}
