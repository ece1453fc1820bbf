using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Azure.Data.Tables;
using BackOffice.Domain.Stock;
using BackOffice.Domain.Supplies;

namespace BackOffice.Storage;

/// <summary>The lines of a request, a column each, so that none comes near the 64 KiB that a column holds.</summary>
internal static class SupplyLineColumns
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Put(TableEntity row, ImmutableArray<SupplyLine> lines)
    {
        foreach (var (place, line) in lines.Index())
        {
            row[Column(place)] = JsonSerializer.Serialize(StoredLine.Of(line), Plain);
        }
    }

    public static ImmutableArray<SupplyLine> Read(TableEntity row) =>
    [
        .. Enumerable.Range(0, SupplyForm.MostLines)
            .Select(place => row.TextOrNull(Column(place)))
            .OfType<string>()
            .Select(text => JsonSerializer.Deserialize<StoredLine>(text, Plain)?.ToLine() ?? throw new InvalidDataException($"The row {row.RowKey} holds no line.")),
    ];

    private static string Column(int place) => $"Line{place.ToString(CultureInfo.InvariantCulture)}";

    private sealed record StoredLine(
        int Number,
        string? Item,
        string Name,
        string Unit,
        int Asked,
        string? Pack,
        int PackSize,
        decimal? UnitPrice,
        int? Granted,
        int Reserved,
        int Waiting,
        int Issued)
    {
        public static StoredLine Of(SupplyLine line) => new(
            line.Number, line.Item?.Value, line.Name, line.Unit, line.Asked, line.Pack, line.PackSize, line.UnitPrice,
            line.Granted, line.Reserved, line.Waiting, line.Issued);

        public SupplyLine ToLine() => new(Number, Item is null ? null : ItemCode.Parse(Item), Name, Unit, Asked, Pack, PackSize, UnitPrice)
        {
            Granted = Granted,
            Reserved = Reserved,
            Waiting = Waiting,
            Issued = Issued,
        };
    }
}
