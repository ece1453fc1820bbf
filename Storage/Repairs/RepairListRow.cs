using Azure.Data.Tables;
using BackOffice.Domain;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Repairs;

namespace BackOffice.Storage;

/// <summary>A repair's row in a list: holds what the list shows, so that nothing else is read for it.</summary>
internal static class RepairListRow
{
    /// <summary>So much of it, in characters, tells whether it is the same trouble.</summary>
    private const int SymptomShown = 160;

    public static TableEntity Write(string key, Repair repair)
    {
        var row = new TableEntity
        {
            RowKey = key,
            [nameof(RepairListItem.Id)] = repair.Id.Value,
            [nameof(RepairListItem.What)] = repair.Fault.What,
            [nameof(RepairListItem.Where)] = repair.Fault.Where,
            [nameof(RepairListItem.Kind)] = RepairFilter.KindOf(repair.Fault),
            [nameof(RepairListItem.Tag)] = repair.Fault.Tag?.Value,
            [nameof(RepairListItem.Symptom)] = TypedText.Beginning(repair.Fault.Symptom, SymptomShown),
            [nameof(RepairListItem.Technician)] = repair.Technician,
            [nameof(RepairListItem.Affected)] = repair.Affected,
        };
        row.Put(nameof(RepairListItem.Visit), repair.Visit);
        row[nameof(RepairListItem.IsOverdue)] = repair.State.IsBeingRepaired && repair.Clock.IsOverdue;
        row.Put(nameof(RepairListItem.State), repair.State);
        row.Put(nameof(RepairListItem.Urgency), repair.Fault.Urgency);
        row.Put(nameof(RepairListItem.Reporter), repair.Reporter);
        row.Put(nameof(RepairListItem.ReportedAt), repair.ReportedAt);
        return row;
    }

    public static RepairListItem Read(TableEntity row) => new(
        CaseId.Parse(row.Text(nameof(RepairListItem.Id))),
        row.Text(nameof(RepairListItem.What)),
        row.Text(nameof(RepairListItem.Where)),
        row.Choice<RepairState>(nameof(RepairListItem.State)),
        row.Choice<Urgency>(nameof(RepairListItem.Urgency)),
        row.Name(nameof(RepairListItem.Reporter)),
        row.Time(nameof(RepairListItem.ReportedAt)),
        row.TextOrNull(nameof(RepairListItem.Technician)))
    {
        Kind = row.TextOrNull(nameof(RepairListItem.Kind)),
        Tag = row.TextOrNull(nameof(RepairListItem.Tag)) is { } tag ? AssetTag.Parse(tag) : null,
        Symptom = row.TextOrNull(nameof(RepairListItem.Symptom)) ?? string.Empty,
        Visit = row.DateOrNull(nameof(RepairListItem.Visit)),
        IsOverdue = row.GetBoolean(nameof(RepairListItem.IsOverdue)) ?? false,
        Affected = row.GetInt32(nameof(RepairListItem.Affected)) ?? 1,
    };
}
