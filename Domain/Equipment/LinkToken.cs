using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace BackOffice.Domain.Equipment;

/// <summary>The secret of a link that is opened without signing in: 128 random bits, written as 22 characters (base64url).</summary>
public readonly record struct LinkToken
{
    private const int Bytes = 16;
    private const int Length = 22;

    private LinkToken(string value) => Value = value;

    public string Value { get; }

    /// <summary>What is stored in place of the token: its SHA-256, in hexadecimal figures.</summary>
    public string Hash => Convert.ToHexString(SHA256.HashData(Base64Url.DecodeFromChars(Value)));

    public static LinkToken Mint(RandomNumberGenerator random)
    {
        ArgumentNullException.ThrowIfNull(random);
        var bytes = new byte[Bytes];
        random.GetBytes(bytes);
        return new LinkToken(Base64Url.EncodeToString(bytes));
    }

    public static bool TryParse([NotNullWhen(true)] string? text, out LinkToken token)
    {
        var isToken = text?.Length == Length && Base64Url.IsValid(text, out var decoded) && decoded == Bytes;
        token = isToken ? new LinkToken(text!) : default;
        return isToken;
    }

    /// <summary>Secrets are not written to logs.</summary>
    public override string ToString() => "(a link's token)";
}
