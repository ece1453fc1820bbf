using System.Collections.Immutable;
using System.Globalization;
using Azure.Data.Tables;
using BackOffice.Domain.Stock;

namespace BackOffice.Storage;

/// <summary>A sheet of somebody who counts, its lines in columns of a few hundred; and the last count of a place.</summary>
internal static class CountRow
{
    /// <summary>The longest keep a column within the 32 Ki characters that it holds.</summary>
    private const int LinesOfColumn = 400;

    private const char BetweenLines = '\n';
    private const char BetweenParts = '\t';

    public static ImmutableSortedDictionary<string, CountLine> None { get; } = ImmutableSortedDictionary.Create<string, CountLine>(StringComparer.Ordinal);

    public static TableEntity Write(CountSheet sheet)
    {
        var row = new TableEntity
        {
            RowKey = Keys.Count(sheet.By.Id, sheet.Id),
            [nameof(CountSheet.Id)] = sheet.Id.Value,
            [nameof(CountSheet.Place)] = sheet.Place,
            [nameof(CountSheet.Edition)] = sheet.Edition,
            [nameof(CountSheet.IsInWords)] = sheet.IsInWords,
        };
        row.Put(nameof(CountSheet.By), sheet.By);
        row.Put(nameof(CountSheet.Begun), sheet.Begun);
        if (sheet.DoneAt is { } at)
        {
            row.Put(nameof(CountSheet.DoneAt), at);
        }

        foreach (var (index, lines) in sheet.Lines.Chunk(LinesOfColumn).Index())
        {
            row[Column(index)] = string.Join(BetweenLines, lines.Select(line => string.Join(
                BetweenParts, line.Key, Text(line.Value.Counted), Text(line.Value.Seen), Text(line.Value.Shown), Text(line.Value.Posted))));
        }

        return row;
    }

    public static CountSheet Read(TableEntity row)
    {
        var lines = None.ToBuilder();
        for (var index = 0; row.TextOrNull(Column(index)) is { } column; index++)
        {
            foreach (var line in column.Split(BetweenLines))
            {
                var parts = line.Split(BetweenParts);
                lines[parts[0]] = new CountLine(Number(parts[1]), Number(parts[2]) ?? 0, Number(parts[3]), Number(parts[4]));
            }
        }

        return new CountSheet(
            CountId.TryParse(row.Text(nameof(CountSheet.Id)), out var id) ? id : throw new InvalidDataException($"The row {row.RowKey} has no number."),
            row.Text(nameof(CountSheet.Place)),
            row.Name(nameof(CountSheet.By)),
            row.Time(nameof(CountSheet.Begun)),
            lines.ToImmutable(),
            row.Number(nameof(CountSheet.Edition)))
        {
            DoneAt = row.TimeOrNull(nameof(CountSheet.DoneAt)),
            IsInWords = row.GetBoolean(nameof(CountSheet.IsInWords)) ?? false,
        };
    }

    public static TableEntity Write(PlaceCount count)
    {
        var row = new TableEntity
        {
            RowKey = Keys.PlaceCount(count.Place),
            [nameof(PlaceCount.Place)] = count.Place,
            [nameof(PlaceCount.Counted)] = count.Counted,
            [nameof(PlaceCount.Different)] = count.Different,
        };
        row.Put(nameof(PlaceCount.By), count.By);
        row.Put(nameof(PlaceCount.At), count.At);
        return row;
    }

    public static PlaceCount ReadPlace(TableEntity row) => new(
        row.Text(nameof(PlaceCount.Place)),
        row.Name(nameof(PlaceCount.By)),
        row.Time(nameof(PlaceCount.At)),
        row.Number(nameof(PlaceCount.Counted)),
        row.Number(nameof(PlaceCount.Different)));

    private static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;

    private static int? Number(string text) => text.Length == 0 ? null : int.Parse(text, CultureInfo.InvariantCulture);

    private static string Column(int index) => $"Lines{index.ToString(CultureInfo.InvariantCulture)}";
}
