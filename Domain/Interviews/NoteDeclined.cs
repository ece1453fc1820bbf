using System.Collections.Immutable;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>
/// Who has declined the invitation, as the calendars tell. The interview stays booked: who runs it chooses somebody else, or another time.
/// Told again, it changes nothing; who comes after all is forgotten.
/// </summary>
/// <param name="Mailboxes">Everybody who has declined: the candidate's as well, and others that are of no concern.</param>
public sealed record NoteDeclined(ImmutableArray<string> Mailboxes)
{
    public InterviewDecision Decide(Interview interview, Instant now)
    {
        ArgumentNullException.ThrowIfNull(interview);
        if (interview is not { State: InterviewState.Booked, Booking: { } booking })
        {
            return new InterviewDecision.AlreadyDone();
        }

        ImmutableArray<string> declined =
        [
            .. interview.Panel.Select(one => one.Mailbox)
                .Where(mailbox => booking.Slot.Rounds.Any(round => Interview.Names(round.People, mailbox)))
                .Append(interview.Candidate.Mail)
                .Where(mailbox => mailbox.Length > 0 && Interview.Names(Mailboxes, mailbox)),
        ];
        if (declined.AsSpan().SequenceEqual(interview.Declined.AsSpan()))
        {
            return new InterviewDecision.AlreadyDone();
        }

        var isNew = declined.Any(mailbox => !Interview.Names(interview.Declined, mailbox));
        var change = new InterviewChange(
            interview.Version + 1, InterviewAction.InvitationDeclined, SystemPerson.BackOffice, now, interview.State, interview.State, Text: null);

        // Nobody did anything to the interview: a card from before it is as good as it was.
        var after = interview with { Declined = declined, Noted = change.Number };
        return new InterviewDecision.Accepted(after, change, InterviewCommand.EffectsOf(interview, after, watcher => isNew && interview.IsRunBy(watcher)));
    }
}
