using Azure.Data.Tables;
using BackOffice.Domain.Equipment;

namespace BackOffice.Storage;

/// <summary>The pages of a machine in a month.</summary>
internal static class UsageRow
{
    public static TableEntity Write(AssetTag tag, MonthUsage usage) => new()
    {
        RowKey = Keys.Usage(tag, usage.Month),
        [nameof(MonthUsage.Month)] = MeterColumns.Text(usage.Month),
        [nameof(MonthUsage.Pages)] = usage.Pages,
        [nameof(MonthUsage.IsSpread)] = usage.IsSpread,
    };

    public static MonthUsage Read(TableEntity row) => new(
        MeterColumns.Parse(row.Text(nameof(MonthUsage.Month))),
        row.GetInt64(nameof(MonthUsage.Pages)) ?? 0,
        row.GetBoolean(nameof(MonthUsage.IsSpread)) ?? false);
}
