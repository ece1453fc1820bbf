using System.Collections.Immutable;
using System.Globalization;
using Azure.Data.Tables;
using BackOffice.Domain.Imports;

namespace BackOffice.Storage;

/// <summary>The lines of a chunk that were no longer taken when the chunk was written, a column each: "retired 12 PRN-3F-01".</summary>
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
                ImportProblem.Retired(var line, var name) => Text(Retired, line, name),
                ImportProblem.Overtaken(var line, var name) => Text(Overtaken, line, name),
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
        var (line, name) = (int.Parse(parts[1], CultureInfo.InvariantCulture), parts[2]);
        return parts[0] == Retired ? new ImportProblem.Retired(line, name) : new ImportProblem.Overtaken(line, name);
    }

    private static string Text(string why, int line, string name) => string.Create(CultureInfo.InvariantCulture, $"{why} {line} {name}");

    private static string Column(int place) => $"Line{place.ToString(CultureInfo.InvariantCulture)}";
}
