using System.Collections.Immutable;
using System.Globalization;
using Azure.Data.Tables;

namespace BackOffice.Storage;

/// <summary>
/// The content of a picture, in as few rows as hold it: a column holds 64 KiB, and a row stays below the 1 MiB of an entity also as
/// it is written, in base 64.
/// </summary>
internal static class PhotoBitsRow
{
    private const int ColumnSize = 64 * 1024;
    private const int ColumnsEach = 11;
    private const int RowSize = ColumnSize * ColumnsEach;

    /// <param name="upload">Names what is written now: another delivery of the same picture writes rows of its own.</param>
    public static ImmutableArray<TableEntity> Write(string upload, ReadOnlyMemory<byte> content) =>
        [.. Keys(upload, content.Length).Select((key, index) => Row(key, content[(index * RowSize)..Math.Min((index + 1) * RowSize, content.Length)]))];

    /// <summary>The keys of the rows that hold so many bytes.</summary>
    public static IEnumerable<string> Keys(string upload, int size) =>
        Enumerable.Range(0, (size + RowSize - 1) / RowSize).Select(index => Storage.Keys.PhotoBits(upload, index));

    /// <summary>The content again.</summary>
    /// <param name="rows">In their order.</param>
    /// <exception cref="InvalidDataException">They hold not as many bytes as the picture has.</exception>
    public static byte[] Read(ImmutableArray<TableEntity> rows, int size)
    {
        var content = new byte[size];
        var read = 0;
        foreach (var bits in rows.SelectMany(Columns))
        {
            if (bits.Length > size - read)
            {
                throw new InvalidDataException($"The row {rows[0].RowKey} begins more than {size} bytes.");
            }

            bits.CopyTo(content, read);
            read += bits.Length;
        }

        return read == size ? content : throw new InvalidDataException($"A picture of {size} bytes has only {read}.");
    }

    private static TableEntity Row(string key, ReadOnlyMemory<byte> part)
    {
        var row = new TableEntity { RowKey = key };
        for (var (column, start) = (0, 0); start < part.Length; column++, start += ColumnSize)
        {
            row[Column(column)] = part[start..Math.Min(start + ColumnSize, part.Length)].ToArray();
        }

        return row;
    }

    private static IEnumerable<byte[]> Columns(TableEntity row) =>
        Enumerable.Range(0, ColumnsEach).Select(column => row.GetBinary(Column(column))).OfType<byte[]>();

    private static string Column(int place) => $"Bits{place.ToString("D2", CultureInfo.InvariantCulture)}";
}
