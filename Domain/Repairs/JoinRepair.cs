using BackOffice.Domain.Effects;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Repairs;

/// <summary>Somebody has the same trouble: they join the repair instead of reporting it again, and their form is put away.</summary>
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

        return repair.Watchers.Length < FollowRepair.WatcherLimit
            ? Accept(repair, by, now)
            : new RepairDecision.Refused(new Refusal.Crowded());
    }

    private RepairDecision.Accepted Accept(Repair repair, Person by, Instant now)
    {
        var change = new RepairChange(
            repair.Version + 1, RepairAction.Joined, by.Named, now, repair.State, repair.State, Kept(TypedText.Clean(Fault.Symptom)));
        var after = repair with
        {
            Watchers = repair.Watchers.Add(by.Id),
            Joined = repair.Joined.Add(by.Id),
            Noted = change.Number,
        };
        return new RepairDecision.Accepted(
            after, change, [.. after.Watchers.Select(watcher => new Effect.ShowCase(after.Id, watcher, Ring: false))]);
    }

    // What the joiner wrote of the fault stays in the history; what no form would take is cut there.
    private static string? Kept(string symptom) => symptom.Length == 0 ? null : TypedText.Beginning(symptom, FaultReport.SymptomLimit);
}
