using Azure.Data.Tables;
using BackOffice.Domain.Equipment;
using NodaTime;
using NodaTime.Text;

namespace BackOffice.Storage;

/// <summary>The counter and the cartridges of a machine, among the columns of its row.</summary>
internal static class MeterColumns
{
    private const string Counter = "Meter";
    private const string Before = "MeterBefore";
    private const string WasReset = "MeterBeforeWasReset";
    private const string Toner = "Toner";
    private const string TonerReplaced = "TonerReplaced";
    private const string LastReading = "LastReading";

    public static void Put(TableEntity row, Meter meter)
    {
        PutCount(row, Counter, meter.Pages, meter.CountedAt, meter.Month);
        PutCount(row, Before, meter.Before.Pages, meter.Before.At, meter.Before.Month);
        row[WasReset] = meter.Before.WasReset;
        foreach (var colour in Enum.GetValues<TonerColour>())
        {
            row[$"{Toner}{colour}"] = meter.Toner.Of(colour);
            row[$"{TonerReplaced}{colour}"] = meter.ReplacedAt.Of(colour)?.ToDateTimeOffset();
        }

        if (meter.Last is { } last)
        {
            MeterReadingRow.Put(row, LastReading, last);
        }
    }

    public static Meter Read(TableEntity row)
    {
        var (pages, at, month) = ReadCount(row, Counter);
        var before = ReadCount(row, Before);
        return new Meter(
            pages,
            at,
            month,
            ReadColours(colour => row.GetInt32($"{Toner}{colour}")),
            row.ContainsKey($"{LastReading}{nameof(MeterReading.What)}") ? MeterReadingRow.Read(row, LastReading) : null)
        {
            Before = new CountBefore(before.Pages, before.At, before.Month, row.GetBoolean(WasReset) ?? false),
            ReplacedAt = ReadColours(colour => Time(row, $"{TonerReplaced}{colour}")),
        };
    }

    private static void PutCount(TableEntity row, string prefix, long? pages, Instant? at, MonthUsage? month)
    {
        row[$"{prefix}Pages"] = pages;
        row[$"{prefix}CountedAt"] = at?.ToDateTimeOffset();
        row[$"{prefix}Month"] = month is null ? null : Text(month.Month);
        row[$"{prefix}MonthPages"] = month?.Pages;
        row[$"{prefix}MonthIsSpread"] = month?.IsSpread;
    }

    private static (long? Pages, Instant? At, MonthUsage? Month) ReadCount(TableEntity row, string prefix) => (
        row.GetInt64($"{prefix}Pages"),
        Time(row, $"{prefix}CountedAt"),
        row.TextOrNull($"{prefix}Month") is { } month
            ? new MonthUsage(Parse(month), row.GetInt64($"{prefix}MonthPages") ?? 0, row.GetBoolean($"{prefix}MonthIsSpread") ?? false)
            : null);

    private static PerColour<T> ReadColours<T>(Func<TonerColour, T?> read)
        where T : struct =>
        Enum.GetValues<TonerColour>().Aggregate(new PerColour<T>(), (known, colour) => known.With(colour, read(colour)));

    private static Instant? Time(TableEntity row, string column) =>
        row.GetDateTimeOffset(column) is { } at ? Instant.FromDateTimeOffset(at) : null;

    /// <summary>"2026-03"</summary>
    public static string Text(YearMonth month) => YearMonthPattern.Iso.Format(month);

    public static YearMonth Parse(string text) => YearMonthPattern.Iso.Parse(text).Value;
}
