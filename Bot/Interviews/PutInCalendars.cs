using BackOffice.Domain;
using BackOffice.Domain.Calendars;
using BackOffice.Domain.Effects;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.People;
using BackOffice.Storage;

namespace BackOffice.Bot.Interviews;

/// <summary>
/// Brings the calendars to where the interview is by now: books or moves the time that is held, takes out what was cancelled. Run again
/// after a lost answer it does nothing twice, since the meeting has a key of its own.
/// </summary>
internal sealed class PutInCalendars(
    IInterviews interviews, IPeople people, IMeetings meetings, CheckHeldTime check, MeetingOfInterview texts, InterviewRules rules, Outbox outbox, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);

    public async Task RunAsync(PendingEffect pending, Effect.PutInCalendars effect, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        try
        {
            await PutAsync(effect, both.Token);
        }
        catch (OperationCanceledException exception) when (!cancellation.IsCancellationRequested)
        {
            throw new CalendarsUnavailableException($"The calendars did not take it within {Patience.TotalSeconds} s.", retryAfter: null, exception);
        }

        await outbox.CompleteAsync(pending, card: null, cancellation);
    }

    /// <summary>It was given up: who asked chooses another time, or learns that the calendars are closed.</summary>
    public async Task GiveUpAsync(Effect.PutInCalendars effect, CancellationToken cancellation)
    {
        if (await interviews.FindAsync(effect.Case, cancellation) is { State: InterviewState.Held, Held: { } held })
        {
            await interviews.LoseAsync(effect.Case, new LoseSlot(held.Slot, string.Empty), cancellation);
        }
    }

    private async Task PutAsync(Effect.PutInCalendars effect, CancellationToken cancellation)
    {
        var interview = await interviews.FindAsync(effect.Case, cancellation)
            ?? throw new InvalidOperationException($"The calendars are to show {effect.Case}, but there is no such interview.");
        var organizer = rules.Organizer ?? await MailboxOfAsync(interview.AskedBy, cancellation);
        switch (interview)
        {
            case { State: InterviewState.Held, Held: { } held }:
                await BookAsync(interview, held.Slot, organizer, cancellation);
                break;
            case { State: InterviewState.Booked, Booking: { EventId: { } id } booking }:
                await RestoreAsync(interview, booking, id, organizer, cancellation);
                break;
            case { State: InterviewState.Cancelled, Booking.EventId: { } id }:
                await meetings.CancelAsync(organizer, id, texts.CancelComment(interview), cancellation);
                break;
        }
    }

    private async Task BookAsync(Interview interview, Slot slot, string organizer, CancellationToken cancellation)
    {
        var meeting = await texts.OfAsync(interview, slot, cancellation);
        if (await check.TakenAsync(interview, slot, organizer, meeting.Key, cancellation) is { IsEmpty: false } taken)
        {
            await interviews.LoseAsync(interview.Id, new LoseSlot(slot, string.Join(' ', taken)), cancellation);
            return;
        }

        var there = interview.Booking?.EventId is { } id ? await meetings.ChangeAsync(organizer, id, meeting, cancellation) : null;
        var booked = there ?? await meetings.BookAsync(organizer, meeting, cancellation);
        var confirmed = await interviews.ConfirmAsync(
            interview.Id, new ConfirmBooking(slot, booked.Id, booked.JoinLink?.AbsoluteUri), cancellation);
        if (confirmed is InterviewOutcome.Refused { Interview: { Booking: null } now })
        {
            // Cancelled, or lapsed, while it was being written: nobody else knows of this meeting.
            await meetings.CancelAsync(organizer, booked.Id, texts.CancelComment(now), cancellation);
            return;
        }

        AwaitLink(booked);
    }

    // A link that comes late is taken up; a time that was tried and lost in vain is put back.
    private async Task RestoreAsync(Interview interview, Booking booking, string id, string organizer, CancellationToken cancellation)
    {
        var there = await meetings.FindAsync(organizer, id, cancellation);
        if (there is not null && (there.When.Start, there.When.End) != (booking.Slot.Start, booking.Slot.End))
        {
            there = await meetings.ChangeAsync(organizer, id, await texts.OfAsync(interview, booking.Slot, cancellation), cancellation);
        }

        if (there is null)
        {
            // Somebody deleted it in their calendar: that is for people to sort out, who see it there.
            return;
        }

        if (booking.JoinLink is null && there.JoinLink is { } link)
        {
            await interviews.ConfirmAsync(interview.Id, new ConfirmBooking(booking.Slot, id, link.AbsoluteUri), cancellation);
        }

        AwaitLink(there);
    }

    // The service makes the link some time after the meeting; asked again later, it has it.
    private static void AwaitLink(BookedMeeting meeting)
    {
        if (meeting is { IsOnline: true, JoinLink: null })
        {
            throw new OutageException("The meeting is booked, but its link is not made yet.");
        }
    }

    private async Task<string> MailboxOfAsync(PersonName asker, CancellationToken cancellation) =>
        (await people.FindAsync(asker.Id, cancellation))?.Mail
        ?? throw new CalendarRefusedException($"{asker.Id} has no mailbox from which people could be invited.");
}
