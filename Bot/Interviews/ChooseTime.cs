using System.Collections.Immutable;
using BackOffice.Dialogs.Interviews;
using BackOffice.Domain;
using BackOffice.Domain.Calendars;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.Office;
using NodaTime;

namespace BackOffice.Bot.Interviews;

/// <summary>A candidate's choice among the times that they were mailed. Nobody signs in: the signed link is the key.</summary>
internal sealed class ChooseTime(
    IInterviews interviews, OfferTimes times, DraftOfInterview drafts, InterviewRules rules, WorkingHours hours, IClock clock, ILogger<ChooseTime> logger)
{
    /// <summary>What the link leads to now. It changes nothing: whoever scans mails for viruses opens links too.</summary>
    public async Task<ChosenTime> LookAsync(string token, CancellationToken cancellation)
    {
        if (await FindAsync(token, cancellation) is not var (interview, offer, link))
        {
            return new ChosenTime.Unknown();
        }

        return Ended(interview, offer) ?? await OpenAsync(interview, offer, link, cancellation);
    }

    /// <summary>Takes the link's time, if it can still be had: it is looked up in the calendars once more, and held until they have it.</summary>
    /// <exception cref="OutageException">The calendars or the tables did not answer. Nothing was taken.</exception>
    public async Task<ChosenTime> TakeAsync(string token, CancellationToken cancellation)
    {
        if (await FindAsync(token, cancellation) is not var (interview, offer, link))
        {
            return new ChosenTime.Unknown();
        }

        if (Ended(interview, offer) is { } ended)
        {
            return ended;
        }

        if (await times.AtAsync(drafts.ToChoose(interview, offer, [link.Start]), [link.Start], cancellation) is not [var slot])
        {
            return await TooLateAsync(interview, offer, link, cancellation);
        }

        return await interviews.TakeAsync(new TakeOfferedTime(link.Interview, link.Offer, slot, rules.Holds, []), cancellation) switch
        {
            InterviewOutcome.Done { Interview: { Offer: { } answered } after } => Ended(after, answered) ?? new ChosenTime.Over(),
            InterviewOutcome.Refused { Why: InterviewRefusal.NotOffered, Interview: { Offer: { } other } now } when other.Number == offer.Number =>
                Ended(now, other) ?? new ChosenTime.Over(),
            InterviewOutcome.Refused { Why: InterviewRefusal.SlotTaken or InterviewRefusal.SlotPast } =>
                await TooLateAsync(interview, offer, link, cancellation),
            _ => new ChosenTime.Unknown(),
        };
    }

    private async Task<(Interview Interview, OfferedTimes Offer, ChoiceLink Link)?> FindAsync(string token, CancellationToken cancellation) =>
        ChoiceLink.TryRead(token, out var link)
        && await interviews.FindAsync(link.Interview, cancellation) is { Candidate.IsErased: false, Offer: { } offer } interview
        && link.IsSigned(token, offer.Key)
        && link.Offer == offer.Number
        && offer.At(link.Start) is not null
            ? (interview, offer, link)
            : null;

    /// <summary>Null while a time is to be chosen.</summary>
    private ChosenTime? Ended(Interview interview, OfferedTimes offer)
    {
        var now = clock.GetCurrentInstant();
        if (offer.IsOpen(now))
        {
            return null;
        }

        var slot = interview.State is InterviewState.Held or InterviewState.AwaitingApproval or InterviewState.Booked
            ? interview.Held?.Slot ?? interview.Booking?.Slot
            : null;
        return slot is not null && slot.Start == offer.Chosen ? new ChosenTime.Set(slot, ZoneOf(interview))
            : now >= offer.Until ? new ChosenTime.Unknown()
            : new ChosenTime.Over();
    }

    // While the calendars are silent all are shown: a press looks again.
    private async Task<ChosenTime> OpenAsync(Interview interview, OfferedTimes offer, ChoiceLink link, CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        ImmutableArray<Slot> ahead = [.. offer.Slots.Where(slot => slot.Start > now)];
        ImmutableArray<Instant> starts = [.. ahead.Select(slot => slot.Start)];
        try
        {
            var left = starts.IsEmpty ? [] : await times.AtAsync(drafts.ToChoose(interview, offer, starts), starts, cancellation);
            return new ChosenTime.Open(link, offer, left, ZoneOf(interview));
        }
        catch (Exception exception) when (exception is OutageException or CalendarRefusedException)
        {
            logger.LogWarning("Which times of {Interview} are left could not be looked up: {Why}", interview.Id, exception.Message);
            return new ChosenTime.Open(link, offer, ahead, ZoneOf(interview));
        }
    }

    private async Task<ChosenTime> TooLateAsync(Interview interview, OfferedTimes offer, ChoiceLink link, CancellationToken cancellation) =>
        await OpenAsync(interview, offer, link, cancellation) is ChosenTime.Open open
            ? open with { Left = [.. open.Left.Where(slot => slot.Start != link.Start)], WasTaken = true }
            : new ChosenTime.Over();

    private DateTimeZone ZoneOf(Interview interview) => interview.Candidate.ZoneOr(hours.Zone, DateTimeZoneProviders.Tzdb);
}
