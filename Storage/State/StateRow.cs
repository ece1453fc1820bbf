using System.Globalization;
using Azure.Data.Tables;
using BackOffice.Domain;

namespace BackOffice.Storage;

/// <summary>
/// The row of a document: its text in pieces, since one column holds 64 KiB. All pieces are in one row, so that a document is read
/// and written whole and has one ETag.
/// </summary>
internal static class StateRow
{
    // 32 Ki characters of two bytes.
    private const int LongestPiece = 32_768;

    // A row may have 1 MiB: sixteen columns with no room for anything else.
    private const int MostPieces = 15;

    private const string Key = "document";

    public static string RowKey => Key;

    /// <exception cref="ArgumentException">The document does not fit into a row.</exception>
    public static TableEntity Write(string partition, string json)
    {
        var row = new TableEntity(partition, Key);
        var pieces = 0;
        for (var start = 0; start < json.Length; pieces++)
        {
            if (pieces == MostPieces)
            {
                throw new ArgumentException($"A document of {json.Length} characters is too long to store.", nameof(json));
            }

            var piece = TypedText.Beginning(json[start..], LongestPiece);
            row[Column(pieces)] = piece;
            start += piece.Length;
        }

        row[nameof(pieces)] = pieces;
        return row;
    }

    public static StateDocument Read(TableEntity row) => new(
        string.Concat(Enumerable.Range(0, row.Number("pieces")).Select(piece => row.Text(Column(piece)))),
        row.ETag.ToString());

    private static string Column(int piece) => string.Create(CultureInfo.InvariantCulture, $"Json{piece:D2}");
}
