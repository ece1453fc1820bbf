using System.Collections.Immutable;
using BackOffice.Domain.Due;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>A candidate's meeting with a panel: one round of a position, or several one after the other.</summary>
/// <param name="AskedBy">Who wants the candidate interviewed.</param>
/// <param name="Role">The position's name, as it was then.</param>
/// <param name="Panel">All who may take a seat.</param>
/// <param name="Criteria">What is scored.</param>
/// <param name="Last">The newest of the history that is no scorecard and no reminder.</param>
public sealed record Interview(
    CaseId Id,
    PersonName AskedBy,
    Candidate Candidate,
    string Role,
    ImmutableArray<PanelRound> Rounds,
    ImmutableArray<Interviewer> Panel,
    ImmutableArray<string> Criteria,
    InterviewState State,
    InterviewChange Last)
{
    public const string WorkKind = "interview-clock";

    /// <summary>When it was asked for.</summary>
    public Instant AskedAt { get; init; }

    /// <summary>The position; null for a role that is none of the office's list.</summary>
    public PositionCode? Position { get; init; }

    /// <summary>Which round of the position it is, from 0.</summary>
    public int Round { get; init; }

    /// <summary>How many rounds the position has after this one.</summary>
    public int RoundsLeft { get; init; }

    /// <summary>The time that is held to be booked; null for none.</summary>
    public HeldSlot? Held { get; init; }

    /// <summary>The time that stands in the calendars, also while another one is held to take its place; null for none.</summary>
    public Booking? Booking { get; init; }

    /// <summary>The times of which the candidate was asked to choose, also once one was chosen; null where they never were.</summary>
    public OfferedTimes? Offer { get; init; }

    /// <summary>Who of the office follows every interview, beside who asked: they approve, and decide on the candidate.</summary>
    public ImmutableArray<PersonId> Recruiters { get; init; } = [];

    /// <summary>What the panel was told of the booked time.</summary>
    public InterviewStages Told { get; init; }

    /// <summary>Who has declined the invitation to the booked time: mailboxes, the candidate's as well.</summary>
    public ImmutableArray<string> Declined { get; init; } = [];

    /// <summary>How often those were reminded whose scores are missing.</summary>
    public int Reminders { get; init; }

    /// <summary>What came in, in the order in which it came.</summary>
    public ImmutableArray<Scorecard> Scorecards { get; init; } = [];

    /// <summary>The candidate did not come.</summary>
    public bool IsNoShow { get; init; }

    /// <summary>How it goes on with the candidate; null until somebody decided.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>Why it was cancelled; null where it was not.</summary>
    public CancelReason? Cancelled { get; init; }

    /// <summary>The number of the newest entry of the history that is no step: a scorecard, a reminder. 0 for none.</summary>
    public int Noted { get; init; }

    /// <summary>Goes up by one with each entry of the history; a card that shows another version is an old one.</summary>
    public int Version => Math.Max(Last.Number, Noted);

    /// <summary>Whose chats show the interview: who asked, who recruits, then the panel.</summary>
    public ImmutableArray<PersonId> Watchers => [.. Recruiters.Prepend(AskedBy.Id).Concat(Panel.Select(interviewer => interviewer.Who.Id)).Distinct()];

    /// <summary>Who takes a seat in the time that stands in the calendars. Who comes as well scores nobody.</summary>
    public ImmutableArray<PersonName> Interviewers => Booking is null
        ? []
        : [.. Panel.Where(one => Booking.Slot.Rounds.Any(round => Names(round.People, one.Mailbox))).Select(one => one.Who)];

    /// <summary>Who has still to send a scorecard.</summary>
    public ImmutableArray<PersonName> ScoresMissing => State is InterviewState.Over && !IsNoShow && !Candidate.IsErased
        ? [.. Interviewers.Where(one => Scorecards.All(card => card.By.Id != one.Id))]
        : [];

    /// <summary>The calendars' time that is the interview's.</summary>
    public ImmutableArray<Hold> Holds =>
    [
        .. (Held is null ? [] : Hold.Of(Held.Slot, Id, Held.Until))
            .Concat(Booking is null || State is InterviewState.Over or InterviewState.Done or InterviewState.Cancelled ? [] : Hold.Of(Booking.Slot, Id, Booking.Slot.End))

            // A time that moves by less than its length is its own neighbour: what stands in the calendars lasts longer.
            .OrderByDescending(hold => hold.Until)
            .DistinctBy(hold => (hold.Mailbox, hold.Slot)),
    ];

    /// <summary>What the office is to do by itself for it next; null for nothing.</summary>
    public DueWork? Due => InterviewTimes.NextOf(this) is { } at ? new DueWork(WorkKind, Id.Value, at) : null;

    /// <summary>Candidates are known to who recruits, who asked for them, and who interviews them.</summary>
    public bool MayBeSeenBy(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.Recruits || Watchers.Contains(person.Id);
    }

    /// <summary>Whether a person asked for it, or recruits.</summary>
    public bool IsRunBy(PersonId person) => person == AskedBy.Id || Recruiters.Contains(person);

    /// <summary>Whether a person takes a seat.</summary>
    public bool IsInterviewedBy(PersonId person) => Interviewers.Any(one => one.Id == person);

    /// <summary>The interview with no time held for it: booked as before, or not at all.</summary>
    internal Interview WithoutHold() => this with { Held = null, State = Booking is null ? InterviewState.Proposed : InterviewState.Booked };

    /// <summary>What the candidate was offered and has not chosen from, for which there is another answer now. A candidate's choice stays.</summary>
    internal OfferedTimes? OfferWithdrawn => Offer is { Chosen: null } open ? open with { IsWithdrawn = true } : Offer;

    internal static bool Names(ImmutableArray<string> mailboxes, string mailbox) => mailboxes.Contains(mailbox, StringComparer.OrdinalIgnoreCase);
}
