using System.Globalization;
using System.Text.Json;

namespace Azure.Data.Tables;

/// <summary>Reads the value at which a reader stands.</summary>
internal static class EdmReader
{
    public static object Read(ref Utf8JsonReader reader, EdmType type) =>
        reader.TokenType == JsonTokenType.Null
            ? null
            : type switch
            {
                EdmType.Int64 => ReadInt64(ref reader),
                EdmType.Double => ReadDouble(ref reader),
                EdmType.DateTime => ReadDateTime(ref reader),
                EdmType.Guid => reader.GetGuid(),
                EdmType.Binary => reader.GetBytesFromBase64(),
                _ => ReadPlain(ref reader),
            };

    public static long ReadInt64(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String
            ? long.Parse(reader.ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)
            : reader.GetInt64();

    /// <summary>NaN and the infinities come as text.</summary>
    public static double ReadDouble(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String
            ? double.Parse(reader.ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture)
            : reader.GetDouble();

    /// <summary>In UTC, to 100 ns.</summary>
    public static DateTimeOffset ReadDateTime(ref Utf8JsonReader reader) => reader.GetDateTimeOffset().ToUniversalTime();

    /// <summary>The annotation may follow its property: then the text or number that was taken for plain gets its type.</summary>
    public static object Retype(object plain, EdmType type) =>
        (type, plain) switch
        {
            (EdmType.Int64, string text) => long.Parse(text, CultureInfo.InvariantCulture),
            (EdmType.Int64, int number) => (long)number,
            (EdmType.Double, string text) => double.Parse(text, CultureInfo.InvariantCulture),
            (EdmType.Double, int number) => (double)number,
            (EdmType.DateTime, string text) => DateTimeOffset.Parse(
                text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal),
            (EdmType.Guid, string text) => Guid.Parse(text),
            (EdmType.Binary, string text) => Convert.FromBase64String(text),
            _ => plain,
        };

    private static object ReadPlain(ref Utf8JsonReader reader) =>
        reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            JsonTokenType.Number when reader.TryGetInt32(out var number) => number,
            JsonTokenType.Number when reader.TryGetInt64(out var number) => number,
            JsonTokenType.Number => reader.GetDouble(),
            var token => throw new JsonException($"A property of an entity is a {token}: only text, numbers, booleans and null are allowed."),
        };
}
