using Azure.Data.Tables;
using BackOffice.Domain;
using BackOffice.Domain.Equipment;

namespace BackOffice.Storage;

/// <summary>The row of a fault that is over, among those of its machine.</summary>
internal static class PastFaultRow
{
    private const string Case = "Case";

    public static TableEntity Write(AssetTag tag, PastFault fault)
    {
        var row = new TableEntity
        {
            RowKey = Keys.PastFault(tag, fault),
            [Case] = fault.Id.Value,
            [nameof(PastFault.Symptom)] = fault.Symptom,
            [nameof(PastFault.IsFault)] = fault.IsFault,
        };
        row.PutAmount(nameof(PastFault.Cost), fault.Cost);
        row.Put(nameof(PastFault.ReportedAt), fault.ReportedAt);
        row.Put(nameof(PastFault.FixedAt), fault.FixedAt);
        return row;
    }

    public static PastFault Read(TableEntity row) => new(
        CaseId.Parse(row.Text(Case)),
        row.Text(nameof(PastFault.Symptom)),
        row.Time(nameof(PastFault.ReportedAt)),
        row.Time(nameof(PastFault.FixedAt)),
        row.AmountOrNull(nameof(PastFault.Cost)))
    {
        IsFault = row.GetBoolean(nameof(PastFault.IsFault)) ?? true,
    };
}
