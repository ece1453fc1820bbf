using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Azure.Data.Tables;

namespace BackOffice.Storage;

/// <summary>Values of many parts (JSON) that can be longer than a column may be: what does not fit goes on in further columns.</summary>
internal static class LongColumns
{
    /// <summary>In characters; the service allows 64 KiB, of two bytes each.</summary>
    private const int Most = 32_000;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void PutParts<T>(this TableEntity row, string column, T value)
    {
        var rest = JsonSerializer.Serialize(value, Plain);
        for (var number = 0; rest.Length > 0; number++)
        {
            // Half a character would not survive.
            var length = rest.Length <= Most ? rest.Length : Most - (char.IsHighSurrogate(rest[Most - 1]) ? 1 : 0);
            row[Name(column, number)] = rest[..length];
            rest = rest[length..];
        }
    }

    public static T Parts<T>(this TableEntity row, string column) =>
        row.PartsOrNull<T>(column) ?? throw new InvalidDataException($"The row {row.RowKey} has no {column}.");

    public static T? PartsOrNull<T>(this TableEntity row, string column)
    {
        var text = string.Concat(Enumerable.Range(0, int.MaxValue).Select(number => row.GetString(Name(column, number))).TakeWhile(part => part is not null));
        return text.Length == 0 ? default : JsonSerializer.Deserialize<T>(text, Plain);
    }

    private static string Name(string column, int number) => number == 0 ? column : string.Create(CultureInfo.InvariantCulture, $"{column}{number}");
}
