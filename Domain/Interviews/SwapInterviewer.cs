using System.Collections.Immutable;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>
/// Somebody takes another's place, at the same time. Whether they are free the calendars have said; what is held for others is in the way.
/// For a time that stands in the calendars the change is held, like a time, until it is written there.
/// </summary>
/// <param name="From">The mailbox of who goes.</param>
/// <param name="There">The holds that are stored for the other's calendar.</param>
public sealed record SwapInterviewer(CaseId Interview, int Seen, string From, Interviewer To, HoldPolicy Policy, ImmutableArray<Hold> There)
    : InterviewCommand(Interview, Seen)
{
    public override ImmutableArray<Hold> Wants(Interview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return SlotOf(interview) is { } slot ? Hold.Of(Swapped(slot), interview.Id, Instant.MaxValue) : [];
    }

    public override InterviewCommand Knowing(ImmutableArray<Hold> there) => this with { There = there };

    protected override InterviewAction Action => InterviewAction.InterviewerSwapped;

    protected override string Text => $"{From} {To.Mailbox}";

    protected override bool AppliesIn(Interview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        return interview.State is InterviewState.Proposed or InterviewState.Held or InterviewState.AwaitingApproval or InterviewState.Booked;
    }

    protected override InterviewRefusal? Hinders(Interview interview, Person by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(interview);
        if (!interview.Panel.Any(one => Is(one.Mailbox, From)) || interview.Panel.Any(one => Is(one.Mailbox, To.Mailbox)))
        {
            return new InterviewRefusal.NotOnPanel(From);
        }

        if (SlotOf(interview) is not { } slot)
        {
            return null;
        }

        var wanted = Hold.Of(Swapped(slot), interview.Id, now);
        return slot.Start <= now ? new InterviewRefusal.SlotPast()
            : There.Any(hold => wanted.Any(want => hold.IsInTheWayOf(want, now))) ? new InterviewRefusal.SlotTaken([To.Mailbox])
            : null;
    }

    protected override Interview Apply(Interview interview, Person by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(interview);
        var slot = SlotOf(interview);
        return interview with
        {
            State = interview.State is InterviewState.Booked ? InterviewState.Held : interview.State,
            Held = slot is null ? null : new HeldSlot(Swapped(slot), interview.Held?.Until ?? Instant.Min(now + Policy.ForBooking, slot.Start)),
            Offer = slot is null ? interview.Offer : interview.OfferWithdrawn,
            Panel = [.. interview.Panel.Select(one => Is(one.Mailbox, From) ? To : one)],
            Rounds =
            [
                .. interview.Rounds.Select(round => round with
                {
                    Seats = [.. round.Seats.Select(seat => new Seat(Swapped(seat.AnyOf)))],
                    Optional = Swapped(round.Optional),
                }),
            ],
        };
    }

    protected override bool Rings(PersonId watcher, Interview interview) => watcher == To.Who.Id;

    private static Slot? SlotOf(Interview interview) => interview.Held?.Slot ?? interview.Booking?.Slot;

    private Slot Swapped(Slot slot) => slot with
    {
        Rounds = [.. slot.Rounds.Select(round => round with { People = Swapped(round.People), Optional = Swapped(round.Optional), Missing = Swapped(round.Missing) })],
    };

    private ImmutableArray<string> Swapped(ImmutableArray<string> mailboxes) => [.. mailboxes.Select(mailbox => Is(mailbox, From) ? To.Mailbox : mailbox)];

    private static bool Is(string mailbox, string other) => string.Equals(mailbox, other, StringComparison.OrdinalIgnoreCase);
}
