using System.Collections.Immutable;
using BackOffice.Domain.Effects;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>Something that a person wants done to an interview. Each command is a file of its own, named by its verb.</summary>
/// <param name="Interview">Which interview.</param>
/// <param name="Seen">The version of the interview that the person was looking at.</param>
public abstract record InterviewCommand(CaseId Interview, int Seen)
{
    /// <summary>Judges the command against the interview as stored; called again with a fresh one when somebody else was faster.</summary>
    public InterviewDecision Decide(Interview interview, Person by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(interview);
        ArgumentNullException.ThrowIfNull(by);
        return !interview.MayBeSeenBy(by) ? Refuse(new InterviewRefusal.NotFound())
            : !MayBeGivenBy(by, interview) ? Refuse(new InterviewRefusal.NotAllowed())
            : IsRepeat(interview, by) ? new InterviewDecision.AlreadyDone()
            : !AppliesIn(interview) ? Refuse(new InterviewRefusal.WrongState())
            : IsStep && (Seen < interview.Last.Number || Seen > interview.Version) ? Refuse(new InterviewRefusal.Stale())
            : Check(interview) is { IsEmpty: false } errors ? Refuse(new InterviewRefusal.Invalid(errors))
            : Hinders(interview, by, now) is { } hindrance ? Refuse(hindrance)
            : Accept(interview, by, now);
    }

    /// <summary>The calendars' time that it takes; what is stored of it is to be told by <see cref="Knowing"/> before it is judged.</summary>
    public virtual ImmutableArray<Hold> Wants(Interview interview) => [];

    /// <summary>The same command, told what is stored of the time that it takes.</summary>
    public virtual InterviewCommand Knowing(ImmutableArray<Hold> there) => this;

    /// <summary>What the history calls it.</summary>
    protected abstract InterviewAction Action { get; }

    /// <summary>What was chosen with the command, as the history keeps it; null for a bare press.</summary>
    protected virtual string? Text => null;

    /// <summary>Whether it moves the interview on. Steps are taken on what the person has seen.</summary>
    protected virtual bool IsStep => true;

    protected virtual ImmutableArray<FieldError> Check(Interview interview) => [];

    /// <summary>For who recruits and who asked, unless a command says otherwise.</summary>
    protected virtual bool MayBeGivenBy(Person by, Interview interview)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(interview);
        return by.Recruits || by.Id == interview.AskedBy.Id;
    }

    protected abstract bool AppliesIn(Interview interview);

    /// <summary>Why the command makes no sense although the state fits; null where it does.</summary>
    protected virtual InterviewRefusal? Hinders(Interview interview, Person by, Instant now) => null;

    /// <summary>The interview afterwards; its history entry is added here.</summary>
    protected abstract Interview Apply(Interview interview, Person by, Instant now);

    /// <summary>Whether a watcher should notice the change, beside seeing it when they look.</summary>
    protected abstract bool Rings(PersonId watcher, Interview interview);

    /// <summary>What the candidate is written because of it.</summary>
    protected virtual ImmutableArray<Effect> Mails(Interview interview, Person by) => [];

    /// <summary>Whether this very command was carried out before: a double press, or the channel's second delivery of one press.</summary>
    protected virtual bool IsRepeat(Interview interview, Person by)
    {
        ArgumentNullException.ThrowIfNull(interview);
        ArgumentNullException.ThrowIfNull(by);
        return Seen < interview.Last.Number && interview.Last.What == Action && interview.Last.By.Id == by.Id && interview.Last.Text == Text;
    }

    private InterviewDecision.Accepted Accept(Interview interview, Person by, Instant now)
    {
        var after = Apply(interview, by, now);
        var change = new InterviewChange(interview.Version + 1, Action, by.Named, now, interview.State, after.State, Text);
        after = IsStep ? after with { Last = change } : after with { Noted = change.Number };
        return new InterviewDecision.Accepted(
            after, change, [.. EffectsOf(interview, after, watcher => watcher != by.Id && Rings(watcher, after)), .. Mails(after, by)]);
    }

    // Who is no longer part of it sees so, too; who only interviews is not bothered before there is a time.
    internal static ImmutableArray<Effect> EffectsOf(Interview before, Interview after, Func<PersonId, bool> rings) =>
    [
        .. after.Watchers.Union(before.Watchers)
            .Where(watcher => after.Booking is not null || before.Booking is not null || after.IsRunBy(watcher))
            .Select(watcher => new Effect.ShowCase(after.Id, watcher, rings(watcher))),
        .. ConcernsCalendars(before, after) ? [new Effect.PutInCalendars(after.Id, after.AskedBy.Id)] : Array.Empty<Effect>(),
    ];

    // A time that was held may have been written into the calendars just before it lapsed.
    private static bool ConcernsCalendars(Interview before, Interview after) => after.State switch
    {
        InterviewState.Held => before.State is not InterviewState.Held || before.Held != after.Held,
        InterviewState.Booked => before.State is InterviewState.Held && after.Last.What is not InterviewAction.Booked,
        InterviewState.Cancelled => before.State is not InterviewState.Cancelled && before.Booking is not null,
        _ => false,
    };

    private static InterviewDecision.Refused Refuse(InterviewRefusal why) => new(why);
}
