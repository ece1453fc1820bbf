using System.Globalization;
using System.Text;

namespace Azure.Data.Tables;

/// <summary>Values as they stand in an OData filter.</summary>
internal static class FilterLiteral
{
    /// <returns>Null when values of this type have no literal.</returns>
    public static string TryWrite(object value) =>
        value switch
        {
            string text => Quote(text),
            char character => Quote(character.ToString()),
            StringBuilder text => Quote(text.ToString()),
            Enum member => Quote(member.ToString()),
            bool flag => flag ? "true" : "false",
            int or short or byte or sbyte or ushort => ((IFormattable)value).ToString(format: null, CultureInfo.InvariantCulture),
            long number => number.ToString(CultureInfo.InvariantCulture) + "L",
            uint number => number.ToString(CultureInfo.InvariantCulture) + "L",
            double number => Number(number),
            float number => Number(number),
            DateTimeOffset instant => Instant(instant.UtcDateTime),
            DateTime instant => Instant(instant.ToUniversalTime()),
            Guid id => $"guid'{id}'",
            byte[] bytes => Bytes(bytes),
            BinaryData data => Bytes(data.ToMemory().Span),
            _ => null,
        };

    private static string Quote(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Instant(DateTime utc) => $"datetime'{utc.ToString("o", CultureInfo.InvariantCulture)}'";

    private static string Bytes(ReadOnlySpan<byte> bytes) => $"X'{Convert.ToHexStringLower(bytes)}'";

    /// <summary>With a fraction or an exponent, since <c>2</c> alone is an Int32.</summary>
    private static string Number(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return !double.IsFinite(number) || text.AsSpan().ContainsAny('.', 'E') ? text : text + ".0";
    }
}
