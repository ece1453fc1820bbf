using BackOffice.Domain.Effects;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Repairs;

/// <summary>
/// Somebody has the same trouble: they join the repair instead of reporting it again, and their form is put away. A repair that is said
/// to be fixed is open again by that.
/// </summary>
/// <param name="Repair">Which repair.</param>
/// <param name="Fault">What their own form says. Only who describes the same machine learns of the repair.</param>
/// <param name="Form">The number of their form.</param>
/// <param name="FormMessage">The channel's id of the message that shows the form: from now on it shows the repair. Null where that is unknown.</param>
public sealed record JoinRepair(CaseId Repair, FaultReport Fault, CaseId Form, string? FormMessage = null)
{
    /// <summary>Judges the wish against the repair as stored. Joining a second time changes nothing but that the form goes.</summary>
    public RepairDecision Decide(Repair repair, Person by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(repair);
        ArgumentNullException.ThrowIfNull(by);
        if (repair.MayBeSeenBy(by))
        {
            // Reporter, back office, or joined before: they follow it already, or may at any time.
            return by.OpenForm == Form
                ? new RepairDecision.Accepted(repair, Change: null, [new Effect.ShowCase(repair.Id, by.Id, Ring: false)])
                : new RepairDecision.AlreadyDone();
        }

        if (!repair.Fault.IsOfSameMachine(Fault))
        {
            return new RepairDecision.Refused(new Refusal.NotFound());
        }

        if (!repair.IsOpen)
        {
            return new RepairDecision.Refused(new Refusal.WrongState());
        }

        return repair.Watchers.Length < FollowRepair.WatcherLimit - FollowRepair.BackOfficeSeats
            ? Accept(repair, by, now)
            : new RepairDecision.Refused(new Refusal.Crowded());
    }

    private RepairDecision.Accepted Accept(Repair repair, Person by, Instant now) =>
        repair.State is RepairState.Resolved ? Reopen(repair, by, now) : Join(repair, by, now);

    private RepairDecision.Accepted Join(Repair repair, Person by, Instant now)
    {
        var change = Change(RepairAction.Joined, repair, by, now, repair.State);
        var after = With(repair, by) with { Noted = change.Number };
        return new RepairDecision.Accepted(
            after, change, [.. after.Watchers.Select(watcher => new Effect.ShowCase(after.Id, watcher, Ring: false))]);
    }

    // Whoever has the trouble that is said to be over says by it that it is not: the back office has to come again.
    private RepairDecision.Accepted Reopen(Repair repair, Person by, Instant now)
    {
        var change = Change(RepairAction.Reopened, repair, by, now, RepairState.Reported);
        var after = With(repair, by) with { State = RepairState.Reported, Last = change, Step = change.Number };
        return new RepairDecision.Accepted(
            after, change, [.. after.Watchers.Select(watcher => new Effect.ShowCase(after.Id, watcher, Ring: !after.IsAffected(watcher)))]);
    }

    private RepairChange Change(RepairAction what, Repair repair, Person by, Instant now, RepairState to) =>
        new(repair.Version + 1, what, by.Named, now, repair.State, to, Kept(TypedText.Clean(Fault.Symptom)));

    private static Repair With(Repair repair, Person by) => repair with { Watchers = repair.Watchers.Add(by.Id), Joined = repair.Joined.Add(by.Id) };

    // What the joiner wrote of the fault stays in the history; what no form would take is cut there.
    private static string? Kept(string symptom) => symptom.Length == 0 ? null : TypedText.Beginning(symptom, FaultReport.SymptomLimit);
}
