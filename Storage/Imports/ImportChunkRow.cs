using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Azure.Data.Tables;
using BackOffice.Domain.Imports;

namespace BackOffice.Storage;

/// <summary>
/// Some lines of a list that waits to be imported: as many as one transaction writes. A line is a column of its own, so that none
/// comes near the 64 KiB that a column holds.
/// </summary>
internal static class ImportChunkRow
{
    /// <summary>A line writes at most five rows; with the chunk's own row that is less than ninety.</summary>
    public const int LinesEach = 17;

    /// <summary>A position is many times as long as any other line, so it has a chunk of its own.</summary>
    private const int PositionsEach = 1;

    private const string Index = "Index";

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>How many lines a chunk has, but for the last one.</summary>
    public static int LinesOf(ImportSubject of) => of is ImportSubject.Positions ? PositionsEach : LinesEach;

    public static TableEntity Write(ImportId id, int index, IEnumerable<ImportLine> lines)
    {
        var row = new TableEntity { RowKey = Keys.ImportChunk(id, index), [Index] = index };
        foreach (var (place, line) in lines.Index())
        {
            row[Column(place)] = JsonSerializer.Serialize(line, Plain);
        }

        return row;
    }

    public static (int Index, ImmutableArray<ImportLine> Lines) Read(TableEntity row) => (
        row.Number(Index),
        [
            .. Enumerable.Range(0, LinesEach)
                .Select(place => row.TextOrNull(Column(place)))
                .OfType<string>()
                .Select(text => JsonSerializer.Deserialize<ImportLine>(text, Plain) ?? throw new InvalidDataException($"The row {row.RowKey} holds no line.")),
        ]);

    private static string Column(int place) => $"Line{place.ToString(CultureInfo.InvariantCulture)}";
}
