using System.Collections.Immutable;
using System.Globalization;
using Azure;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>The rows that a decision about a repair writes.</summary>
internal static class RepairChanges
{
    /// <summary>A repair whose number must still be free.</summary>
    /// <param name="form">The form with pictures that has kept the number until now; null for none.</param>
    public static Changes Create(Repair repair, UnsentForm? form = null)
    {
        var changes = new Changes();
        _ = form?.Seen is { } seen ? changes.Replace(RepairRow.Write(repair), seen) : changes.Insert(RepairRow.Write(repair));
        changes.Insert(RepairChangeRow.Write(repair.Id, repair.Last));
        if (repair.Photos is { } photos)
        {
            changes.Insert(RepairChangeRow.Write(repair.Id, photos.Entry(repair.State, photos.Count)));
        }

        return Listed(DueRow.Move(DueRow.Move(changes, form?.Due, after: null), before: null, repair.Due), repair);
    }

    /// <summary>A repair that must still be as it was seen.</summary>
    public static Changes Replace(Repair before, ETag seen, RepairDecision.Accepted accepted)
    {
        var after = accepted.After;
        if (after == before)
        {
            return new Changes();
        }

        var changes = DueRow.Move(new Changes().Replace(RepairRow.Write(after), seen), before.Due, after.Due);
        if (accepted.Change is not { } change)
        {
            return changes;
        }

        changes.Insert(RepairChangeRow.Write(after.Id, change));
        if (!after.IsOpen)
        {
            return ListedAsPast(changes, after);
        }

        // Another urgency is another place in the list.
        return Keys.OpenRepair(before) == Keys.OpenRepair(after) ? Listed(changes, after) : Listed(changes.Delete(Keys.OpenRepair(before)), after);
    }

    /// <summary>The effects as they stand in the outbox from the commit on.</summary>
    public static ImmutableArray<PendingEffect> Pending(RepairDecision.Accepted accepted, PersonId? by, Instant now)
    {
        var id = accepted.After.Id;
        var name = accepted.Change is { } change ? change.Number.ToString("D6", CultureInfo.InvariantCulture) : $"follow-{by}";
        return
        [
            .. accepted.Effects.Select((effect, index) =>
                PendingEffect.Of(effect, id.Value, string.Create(CultureInfo.InvariantCulture, $"{name}|{index:D2}"), now)),
        ];
    }

    private static Changes Listed(Changes changes, Repair repair)
    {
        changes
            .Put(RepairListRow.Write(Keys.OpenRepair(repair), repair))
            .Put(RepairListRow.Write(Keys.Mine(repair), repair));
        return Machine.Of(repair.Fault) is { } machine
            ? changes.Put(RepairListRow.Write(Keys.OpenAt(machine, repair.Id), repair))
            : changes;
    }

    // Nothing leads back from closed or withdrawn, so the rows of the open lists are there until now.
    private static Changes ListedAsPast(Changes changes, Repair repair)
    {
        changes.Delete(Keys.OpenRepair(repair)).Put(RepairListRow.Write(Keys.Mine(repair), repair));
        if (Machine.Of(repair.Fault) is { } machine)
        {
            changes.Delete(Keys.OpenAt(machine, repair.Id));
        }

        return repair is { AsPast: { } fault, Fault.Tag: { } tag } ? changes.Put(PastFaultRow.Write(tag, fault)) : changes;
    }
}
