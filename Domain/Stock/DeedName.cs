using System.Security.Cryptography;

namespace BackOffice.Domain.Stock;

/// <summary>Names a deed that must not be done twice, see <see cref="StockCommand.Once"/>.</summary>
public static class DeedName
{
    private const int Bytes = 10;

    /// <summary>A new name: 20 letters and figures.</summary>
    public static string Mint(RandomNumberGenerator random)
    {
        ArgumentNullException.ThrowIfNull(random);
        Span<byte> bytes = stackalloc byte[Bytes];
        random.GetBytes(bytes);
        return Convert.ToHexString(bytes);
    }

    /// <summary>Whether a text may be such a name.</summary>
    public static bool IsOne(string text) => text is { Length: 2 * Bytes } && text.All(char.IsAsciiHexDigitUpper);
}
