using System.Buffers.Binary;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using BackOffice.Domain.Equipment;
using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>What the link says that chooses one of the offered times: which interview's, which offer's, which time. It names nobody.</summary>
public readonly record struct ChoiceLink(CaseId Interview, int Offer, Instant Start)
{
    private const int NumberBytes = 5;
    private const int PayloadBytes = NumberBytes + sizeof(int) + sizeof(long);

    // 128 bits cannot be guessed, and the address stays in one line of a mail.
    private const int SignatureBytes = 16;
    private const int Bytes = PayloadBytes + SignatureBytes;

    /// <summary>The link's part of the address, 44 characters (base64url): what it says, and the beginning of the HMAC-SHA256 of that.</summary>
    public string Sign(LinkToken key)
    {
        Span<byte> token = stackalloc byte[Bytes];
        Write(token[..PayloadBytes]);
        Signature(token[..PayloadBytes], key, token[PayloadBytes..]);
        return Base64Url.EncodeToString(token);
    }

    /// <summary>What a text says that may be a link; nobody has checked yet whether the office signed it.</summary>
    public static bool TryRead([NotNullWhen(true)] string? text, out ChoiceLink link)
    {
        link = default;
        if (text?.Length != Base64Url.GetEncodedLength(Bytes) || !Base64Url.IsValid(text, out var decoded) || decoded != Bytes)
        {
            return false;
        }

        var token = Base64Url.DecodeFromChars(text);
        var seconds = BinaryPrimitives.ReadInt64BigEndian(token.AsSpan(NumberBytes + sizeof(int)));
        if (!CaseId.TryParse($"INT-{Encoding.ASCII.GetString(token, 0, NumberBytes)}", out var id)
            || seconds < Instant.MinValue.ToUnixTimeSeconds() || seconds > Instant.MaxValue.ToUnixTimeSeconds())
        {
            return false;
        }

        link = new ChoiceLink(id, BinaryPrimitives.ReadInt32BigEndian(token.AsSpan(NumberBytes)), Instant.FromUnixTimeSeconds(seconds));
        return true;
    }

    /// <summary>Whether a text, read as this link, was signed with the key.</summary>
    public bool IsSigned(string text, LinkToken key)
    {
        ArgumentNullException.ThrowIfNull(text);
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(text), Encoding.UTF8.GetBytes(Sign(key)));
    }

    private void Write(Span<byte> payload)
    {
        Encoding.ASCII.GetBytes(Interview.Value.AsSpan(Interview.Value.Length - NumberBytes), payload);
        BinaryPrimitives.WriteInt32BigEndian(payload[NumberBytes..], Offer);
        BinaryPrimitives.WriteInt64BigEndian(payload[(NumberBytes + sizeof(int))..], Start.ToUnixTimeSeconds());
    }

    private static void Signature(ReadOnlySpan<byte> payload, LinkToken key, Span<byte> signature)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(Encoding.ASCII.GetBytes(key.Value), payload, hash);
        hash[..SignatureBytes].CopyTo(signature);
    }
}
