using System.Collections.Immutable;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>Port: the office's interviews, as stored. Each command is one transaction, with the calendars' time that it holds in it.</summary>
public interface IInterviews
{
    /// <summary>Again with the same id, it is the interview that is there.</summary>
    Task<InterviewOutcome> ProposeAsync(ProposeInterview proposal, Person by, CancellationToken cancellation);

    /// <summary>Of two who want the same quarter of an hour of one calendar at once, one gets it; the other is refused.</summary>
    Task<InterviewOutcome> ChangeAsync(InterviewCommand command, Person by, CancellationToken cancellation);

    /// <summary>The candidate chose a time. Of two presses at once the first counts; the other is refused.</summary>
    Task<InterviewOutcome> TakeAsync(TakeOfferedTime choice, CancellationToken cancellation);

    /// <summary>The calendars have it.</summary>
    Task<InterviewOutcome> ConfirmAsync(CaseId id, ConfirmBooking booking, CancellationToken cancellation);

    /// <summary>The calendars do not have it, and will not.</summary>
    Task<InterviewOutcome> LoseAsync(CaseId id, LoseSlot lost, CancellationToken cancellation);

    /// <summary>Somebody declined the invitation.</summary>
    Task<InterviewOutcome> NoteAsync(CaseId id, NoteDeclined declined, CancellationToken cancellation);

    /// <summary>Erases the candidate's data before its time.</summary>
    Task<InterviewOutcome> EraseAsync(CaseId id, Person by, CancellationToken cancellation);

    Task<Interview?> FindAsync(CaseId id, CancellationToken cancellation);

    /// <summary>The newest entries up to the version of the interview, oldest first. The caller has checked who asks.</summary>
    Task<ImmutableArray<InterviewChange>> HistoryAsync(Interview interview, int most, CancellationToken cancellation);

    /// <summary>What is held of these calendars and not lapsed, in order of time.</summary>
    /// <param name="mailboxes">In any letters.</param>
    Task<ImmutableArray<Hold>> HoldsAsync(IReadOnlyCollection<string> mailboxes, Interval when, CancellationToken cancellation);

    /// <summary>What is not over: by time, with those first for which no time is found. The caller has checked who asks.</summary>
    /// <param name="after">The <see cref="Page{T}.Next"/> of the page before; null for the first page.</param>
    Task<Page<InterviewListItem>> ListOpenAsync(string? after, int size, CancellationToken cancellation);

    /// <summary>What is not over of somebody's own: as who asked or who interviews; by time.</summary>
    Task<Page<InterviewListItem>> ListOpenOfAsync(PersonId person, string? after, int size, CancellationToken cancellation);

    /// <summary>What is booked and begins within a time, by its start.</summary>
    Task<ImmutableArray<InterviewListItem>> ListBetweenAsync(Interval when, CancellationToken cancellation);

    /// <summary>Who was interviewed and is not decided on, the oldest first. The caller has checked who asks.</summary>
    Task<Page<InterviewListItem>> ListUndecidedAsync(string? after, int size, CancellationToken cancellation);
}
