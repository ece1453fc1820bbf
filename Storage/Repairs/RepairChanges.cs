using System.Collections.Immutable;
using System.Globalization;
using Azure.Data.Tables;
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
        var lists = ListsOf(repair);
        var row = RepairRow.Write(repair, lists);
        var changes = new Changes();
        _ = form?.Seen is { } seen ? changes.Replace(row, seen) : changes.Insert(row);
        changes.Insert(RepairChangeRow.Write(repair.Id, repair.Last));
        if (repair.Photos is { } photos)
        {
            changes.Insert(RepairChangeRow.Write(repair.Id, photos.Entry(repair.State, photos.Count)));
        }

        return Listed(DueRow.Move(DueRow.Move(changes, form?.Due, after: null), before: null, repair.Due), repair, lists);
    }

    /// <summary>A repair that must still be as it was seen.</summary>
    public static Changes Replace(Repair before, TableEntity seen, RepairDecision.Accepted accepted)
    {
        var after = accepted.After;
        if (after == before)
        {
            return new Changes();
        }

        var stood = RepairRow.ReadLists(seen);
        var lists = accepted.Change is null ? stood : after.IsOpen ? ListsOf(after) : [];
        var changes = DueRow.Move(new Changes().Replace(RepairRow.Write(after, lists), seen.ETag), before.Due, after.Due);
        if (accepted.Change is not { } change)
        {
            return changes;
        }

        changes.Insert(RepairChangeRow.Write(after.Id, change));
        return after.IsOpen
            ? Listed(Unlisted(changes, before, stood, OpenKeys(after, lists)), after, lists)
            : ListedAsPast(Unlisted(changes, before, stood, []), after);
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

    private static ImmutableArray<KeyRange> ListsOf(Repair repair) => [.. RepairFilter.ListsOf(repair.Fault).Select(Keys.OpenRepairs)];

    private static ImmutableArray<string> OpenKeys(Repair repair, ImmutableArray<KeyRange> lists) =>
        [.. lists.Prepend(Keys.OpenRepairs(RepairFilter.All)).Select(list => Keys.OpenIn(list, repair))];

    private static Changes Listed(Changes changes, Repair repair, ImmutableArray<KeyRange> lists)
    {
        foreach (var key in OpenKeys(repair, lists))
        {
            changes.Put(RepairListRow.Write(key, repair));
        }

        changes.Put(RepairListRow.Write(Keys.Mine(repair), repair));
        foreach (var machine in Machine.NamesOf(repair.Fault))
        {
            changes.Put(RepairListRow.Write(Keys.OpenAt(machine, repair.Id), repair));
        }

        return changes;
    }

    // Another urgency is another place in each list. Nothing leads back from closed or withdrawn, so what was open has its rows until now.
    private static Changes Unlisted(Changes changes, Repair before, ImmutableArray<KeyRange> stood, ImmutableArray<string> stays)
    {
        foreach (var key in OpenKeys(before, stood).Except(stays, StringComparer.Ordinal))
        {
            changes.Delete(key);
        }

        return changes;
    }

    private static Changes ListedAsPast(Changes changes, Repair repair)
    {
        changes.Put(RepairListRow.Write(Keys.Mine(repair), repair));
        foreach (var machine in Machine.NamesOf(repair.Fault))
        {
            changes.Delete(Keys.OpenAt(machine, repair.Id));
        }

        return repair is { AsPast: { } fault, Fault.Tag: { } tag } ? changes.Put(PastFaultRow.Write(tag, fault)) : changes;
    }
}
