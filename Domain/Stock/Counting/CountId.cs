using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace BackOffice.Domain.Stock;

/// <summary>The number of a sheet: 64 random bits, in hexadecimal figures. It is minted with the sheet.</summary>
public readonly record struct CountId
{
    private const int Bytes = 8;

    private CountId(string value) => Value = value;

    public string Value { get; }

    public static CountId Mint(RandomNumberGenerator random)
    {
        ArgumentNullException.ThrowIfNull(random);
        var bytes = new byte[Bytes];
        random.GetBytes(bytes);
        return new CountId(Convert.ToHexString(bytes));
    }

    public static bool TryParse([NotNullWhen(true)] string? text, out CountId id)
    {
        var isId = text?.Length == Bytes * 2 && text.All(char.IsAsciiHexDigitUpper);
        id = isId ? new CountId(text!) : default;
        return isId;
    }

    public override string ToString() => Value;
}
