using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace BackOffice.Domain.Repairs;

/// <summary>Names a picture by its content: the first 128 bits of its SHA-256, in 32 hexadecimal figures. The same bytes have the same name.</summary>
public readonly record struct PhotoId
{
    private const int Bytes = 16;

    private PhotoId(string value) => Value = value;

    public string Value { get; }

    public static PhotoId Of(ReadOnlySpan<byte> content) => new(Convert.ToHexString(SHA256.HashData(content).AsSpan(0, Bytes)));

    public static bool TryParse([NotNullWhen(true)] string? text, out PhotoId id)
    {
        var isId = text?.Length == 2 * Bytes && text.All(char.IsAsciiHexDigitUpper);
        id = isId ? new PhotoId(text!) : default;
        return isId;
    }

    /// <summary>Reads an id that this product wrote.</summary>
    /// <exception cref="FormatException">The text is no id of a picture.</exception>
    public static PhotoId Parse(string text) => TryParse(text, out var id) ? id : throw new FormatException($"'{text}' is no id of a picture.");

    public override string ToString() => Value;
}
