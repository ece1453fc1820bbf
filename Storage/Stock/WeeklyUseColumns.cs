using System.Globalization;
using Azure.Data.Tables;
using BackOffice.Domain.Stock;

namespace BackOffice.Storage;

/// <summary>How much of an item was handed out week by week, among the columns of its row: "2026-W47:12 2026-W45:3".</summary>
internal static class WeeklyUseColumns
{
    private const string Since = "UsedSince";
    private const string Weeks = "Used";

    public static void Put(TableEntity row, WeeklyUse use)
    {
        row[Since] = use.Since?.ToString();
        row[Weeks] = string.Join(' ', use.Weeks.Select(week => string.Create(CultureInfo.InvariantCulture, $"{week.Week}:{week.Units}")));
    }

    public static WeeklyUse Read(TableEntity row) => new(
        row.TextOrNull(Since) is { } since ? UseWeek.Parse(since) : null,
        [.. (row.TextOrNull(Weeks) ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(ReadWeek)]);

    private static WeekUnits ReadWeek(string text) =>
        text.Split(':') is [var week, var units] ? new WeekUnits(UseWeek.Parse(week), int.Parse(units, CultureInfo.InvariantCulture))
        : throw new FormatException($"'{text}' is no use of a week.");
}
