using Azure.Data.Tables;
using BackOffice.Domain.Equipment;
using NodaTime;
using NodaTime.Text;

namespace BackOffice.Storage;

/// <summary>The counter and the cartridges of a machine, among the columns of its row.</summary>
internal static class MeterColumns
{
    private const string Pages = "MeterPages";
    private const string CountedAt = "MeterCountedAt";
    private const string Month = "MeterMonth";
    private const string MonthPages = "MeterMonthPages";
    private const string MonthIsSpread = "MeterMonthIsSpread";
    private const string Toner = "Toner";
    private const string LastReading = "LastReading";

    public static void Put(TableEntity row, Meter meter)
    {
        row[Pages] = meter.Pages;
        row[CountedAt] = meter.CountedAt?.ToDateTimeOffset();
        row[Month] = meter.Month is { } month ? Text(month.Month) : null;
        row[MonthPages] = meter.Month?.Pages;
        row[MonthIsSpread] = meter.Month?.IsSpread;
        foreach (var colour in Enum.GetValues<TonerColour>())
        {
            row[$"{Toner}{colour}"] = meter.Toner.Of(colour);
        }

        if (meter.Last is { } last)
        {
            MeterReadingRow.Put(row, LastReading, last);
        }
    }

    public static Meter Read(TableEntity row) => new(
        row.GetInt64(Pages),
        row.GetDateTimeOffset(CountedAt) is { } at ? Instant.FromDateTimeOffset(at) : null,
        row.TextOrNull(Month) is { } month ? new MonthUsage(Parse(month), row.GetInt64(MonthPages) ?? 0, row.GetBoolean(MonthIsSpread) ?? false) : null,
        Enum.GetValues<TonerColour>().Aggregate(TonerLevels.Unknown, (levels, colour) => levels.With(colour, row.GetInt32($"{Toner}{colour}"))),
        row.ContainsKey($"{LastReading}{nameof(MeterReading.What)}") ? MeterReadingRow.Read(row, LastReading) : null);

    /// <summary>"2026-03"</summary>
    public static string Text(YearMonth month) => YearMonthPattern.Iso.Format(month);

    public static YearMonth Parse(string text) => YearMonthPattern.Iso.Parse(text).Value;
}
