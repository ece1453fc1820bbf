using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace BackOffice.Domain.Imports;

/// <summary>The number of a file that was read and may be imported: 64 random bits, in hexadecimal figures. It is minted with the preview.</summary>
public readonly record struct ImportId
{
    private const int Bytes = 8;

    private ImportId(string value) => Value = value;

    public string Value { get; }

    public static ImportId Mint(RandomNumberGenerator random)
    {
        ArgumentNullException.ThrowIfNull(random);
        var bytes = new byte[Bytes];
        random.GetBytes(bytes);
        return new ImportId(Convert.ToHexString(bytes));
    }

    public static bool TryParse([NotNullWhen(true)] string? text, out ImportId id)
    {
        var isId = text?.Length == Bytes * 2 && text.All(char.IsAsciiHexDigitUpper);
        id = isId ? new ImportId(text!) : default;
        return isId;
    }

    public override string ToString() => Value;
}
