using System.Collections.Immutable;
using BackOffice.Domain.Effects;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Repairs;

/// <summary>Something that a person wants done to a repair. Each command is a file of its own, named by its verb.</summary>
/// <param name="Repair">Which repair.</param>
/// <param name="Seen">The version of the repair that the person was looking at.</param>
public abstract record RepairCommand(CaseId Repair, int Seen)
{
    /// <summary>Judges the command against the repair as stored; called again with a fresh repair when somebody else was faster.</summary>
    public RepairDecision Decide(Repair repair, Person by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(repair);
        ArgumentNullException.ThrowIfNull(by);
        if (!repair.MayBeSeenBy(by))
        {
            return new RepairDecision.Refused(new Refusal.NotFound());
        }

        if (!MayBeGivenBy(by, repair))
        {
            return new RepairDecision.Refused(new Refusal.NotAllowed());
        }

        if (IsRepeat(repair, by, now))
        {
            return new RepairDecision.AlreadyDone();
        }

        if (!AppliesIn(repair.State))
        {
            return new RepairDecision.Refused(new Refusal.WrongState());
        }

        if (Hinders(repair) is { } hindrance)
        {
            return new RepairDecision.Refused(hindrance);
        }

        // What was said meanwhile leaves the card as good as it was; what was done does not.
        if (IsStep && (Seen < repair.Step || Seen > repair.Version))
        {
            return new RepairDecision.Refused(new Refusal.Stale());
        }

        return Errors is { IsEmpty: false } errors ? new RepairDecision.Refused(new Refusal.Invalid(errors)) : Accept(repair, by, now);
    }

    /// <summary>What the history calls it.</summary>
    protected abstract RepairAction Action { get; }

    /// <summary>What was typed with the command, fit to store; null for a bare press.</summary>
    protected virtual string? Text => null;

    /// <summary>What somebody outside the office is told with it; null for nothing.</summary>
    protected virtual string? Told => null;

    /// <summary>What it cost, in the currency of the office; null where nobody said.</summary>
    protected virtual decimal? Spent => null;

    protected virtual ImmutableArray<FieldError> Errors => [];

    /// <summary>Whether it moves the repair on. Steps are taken on what the person has seen.</summary>
    protected virtual bool IsStep => true;

    protected abstract bool MayBeGivenBy(Person by, Repair repair);

    protected abstract bool AppliesIn(RepairState state);

    /// <summary>Why the command makes no sense although the state fits; null where it does.</summary>
    protected virtual Refusal? Hinders(Repair repair) => null;

    /// <summary>The repair afterwards; its history entry is added here.</summary>
    protected abstract Repair Apply(Repair repair, PersonName by, Instant now);

    /// <summary>What must happen beside showing the repair to its watchers.</summary>
    protected virtual ImmutableArray<Effect> Beyond(Repair repair, PersonName by) => [];

    /// <summary>Whether a watcher should notice the change, beside seeing it when they look.</summary>
    protected abstract bool Rings(PersonId watcher, Repair repair);

    private RepairDecision.Accepted Accept(Repair repair, Person by, Instant now)
    {
        var after = Apply(repair, by.Named, now);
        var change = new RepairChange(repair.Version + 1, Action, by.Named, now, repair.State, after.State, Text) { Note = Told, Cost = Spent };
        after = IsStep ? after with { Last = change, Step = change.Number } : after with { Noted = change.Number };
        return new RepairDecision.Accepted(
            after,
            change,
            [
                .. after.Watchers.Select(watcher => new Effect.ShowCase(after.Id, watcher, Ring: watcher != by.Id && Rings(watcher, after))),
                .. Beyond(after, by.Named),
            ]);
    }

    /// <summary>
    /// Whether this very command was carried out before: a double press, or the channel's second delivery of one press. Same
    /// person, same words, on a card older than the last step, which is what the command asks for.
    /// </summary>
    protected virtual bool IsRepeat(Repair repair, Person by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(repair);
        ArgumentNullException.ThrowIfNull(by);
        return Seen < repair.Last.Number && repair.Last.What == Action && repair.Last.By.Id == by.Id
            && (repair.Last.Text, repair.Last.Note) == (Text, Told);
    }
}
