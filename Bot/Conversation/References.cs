using System.Security.Cryptography;

namespace BackOffice.Bot.Conversation;

/// <summary>Short words by which a person names a failure and the log tells it.</summary>
internal sealed class References(RandomNumberGenerator random)
{
    public string Next()
    {
        Span<byte> bytes = stackalloc byte[4];
        random.GetBytes(bytes);
        return Convert.ToHexString(bytes);
    }
}
