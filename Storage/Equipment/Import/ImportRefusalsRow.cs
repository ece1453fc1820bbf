using System.Collections.Immutable;
using System.Globalization;
using Azure.Data.Tables;
using BackOffice.Domain.Equipment;

namespace BackOffice.Storage;

/// <summary>The lines of a chunk that the register no longer took when the chunk was written, a column each: "retired 12 PRN-3F-01".</summary>
internal static class ImportRefusalsRow
{
    private const string Retired = "retired";
    private const string Overtaken = "overtaken";

    public static TableEntity Write(ImportId id, int index, IEnumerable<ImportProblem> refused)
    {
        var row = new TableEntity { RowKey = Keys.ImportRefusals(id, index) };
        foreach (var (place, problem) in refused.Index())
        {
            row[Column(place)] = problem switch
            {
                ImportProblem.Retired(var line, var tag) => Text(Retired, line, tag),
                ImportProblem.Overtaken(var line, var tag) => Text(Overtaken, line, tag),
                _ => throw new ArgumentOutOfRangeException(nameof(refused), problem, "Nothing else is found out at writing time."),
            };
        }

        return row;
    }

    public static ImmutableArray<ImportProblem> Read(TableEntity row) =>
    [
        .. Enumerable.Range(0, ImportChunkRow.LinesEach).Select(place => row.TextOrNull(Column(place))).OfType<string>().Select(Problem),
    ];

    private static ImportProblem Problem(string text)
    {
        var parts = text.Split(' ');
        var (line, tag) = (int.Parse(parts[1], CultureInfo.InvariantCulture), AssetTag.Parse(parts[2]));
        return parts[0] == Retired ? new ImportProblem.Retired(line, tag) : new ImportProblem.Overtaken(line, tag);
    }

    private static string Text(string why, int line, AssetTag tag) => string.Create(CultureInfo.InvariantCulture, $"{why} {line} {tag}");

    private static string Column(int place) => $"Line{place.ToString(CultureInfo.InvariantCulture)}";
}
