using System.Collections.Immutable;
using BackOffice.Domain.Effects;
using BackOffice.Domain.Office;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using NodaTime;

namespace BackOffice.Domain.Equipment;

/// <summary>
/// The turn of a plan has come: it becomes a repair like any other, reported in the name of whoever made the plan, and the plan goes
/// on to its next turn. One plan at a time: what else is due stays due.
/// </summary>
/// <param name="NextCase">The number for the plan's turn after this one.</param>
/// <param name="Instead">A number for this turn, where the one that was minted with it belongs to another case.</param>
public sealed record DoMaintenance(IMaintenanceReports Reports, CaseId NextCase, CaseId? Instead = null)
{
    /// <returns>Null when no plan of the machine is due.</returns>
    public (Asset After, RepairDecision.Accepted Repair)? Decide(Asset asset, ImmutableArray<PersonId> executives, WorkingHours hours, Instant now)
    {
        ArgumentNullException.ThrowIfNull(asset);
        if (asset.State is AssetState.Retired || asset.Plans.FirstOrDefault(plan => plan.DueAt(asset.Meter) <= now) is not { } due)
        {
            return null;
        }

        var fault = Reports.For(asset, due);
        var change = new RepairChange(1, RepairAction.Reported, due.By, now, From: null, RepairState.Reported, fault.Symptom);
        ImmutableArray<PersonId> watchers = [due.By.Id, .. executives.Where(executive => executive != due.By.Id)];
        var repair = new Repair(Instead ?? due.NextCase, due.By, fault, RepairState.Reported, watchers, now, change);
        var after = asset with { Plans = asset.Plans.Replace(due, due.AfterTurn(asset.Meter, NextCase, hours, now)) };
        return (after, new RepairDecision.Accepted(repair, change, [.. watchers.Select(watcher => new Effect.ShowCase(repair.Id, watcher, Ring: true))]));
    }
}
