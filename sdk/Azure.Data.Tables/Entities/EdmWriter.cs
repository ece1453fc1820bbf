using System.Globalization;
using System.Text.Json;

namespace Azure.Data.Tables;

/// <summary>Writes values in the form of the Table service.</summary>
internal static class EdmWriter
{
    // "2026-01-06T10:00:00.1234567Z"
    private const int InstantLength = 28;

    /// <summary>As text: JSON numbers of 64 bits lose digits in other readers.</summary>
    public static void WriteInt64(Utf8JsonWriter writer, long value)
    {
        Span<byte> text = stackalloc byte[20];
        value.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        writer.WriteStringValue(text[..length]);
    }

    public static void WriteDouble(Utf8JsonWriter writer, double value)
    {
        if (double.IsFinite(value))
            writer.WriteNumberValue(value);
        else
            writer.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));
    }

    public static void WriteDateTime(Utf8JsonWriter writer, DateTimeOffset value) => WriteUtc(writer, value.UtcDateTime);

    /// <exception cref="NotSupportedException">The kind is not UTC: the instant would depend on the machine's zone.</exception>
    public static void WriteDateTime(Utf8JsonWriter writer, DateTime value)
    {
        if (value.Kind != DateTimeKind.Utc)
        {
            throw new NotSupportedException(
                $"DateTime {value:o} has a Kind of {value.Kind}. It must be UTC: use DateTime.SpecifyKind, or a DateTimeOffset.");
        }

        WriteUtc(writer, value);
    }

    private static void WriteUtc(Utf8JsonWriter writer, DateTime value)
    {
        Span<byte> text = stackalloc byte[InstantLength];
        value.TryFormat(text, out var length, "o", CultureInfo.InvariantCulture);
        writer.WriteStringValue(text[..length]);
    }
}
