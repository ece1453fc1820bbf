using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace BackOffice.Storage;

/// <summary>
/// Turns any text into a key of the state table. Letters, digits and a few signs stay, so that people can still read it; any other
/// character becomes a star and its code, and what is too long ends in its hash.
/// </summary>
internal static class StateKey
{
    // A key may have 512 characters.
    private const int Longest = 400;

    public static string Of(string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        var safe = new StringBuilder(key.Length);
        foreach (var character in key)
        {
            if (char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.' or ':' or '@' or '|' or '=' or '!')
            {
                safe.Append(character);
            }
            else
            {
                safe.Append('*').Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
            }
        }

        return safe.Length <= Longest
            ? safe.ToString()
            : $"{safe.ToString(0, Longest)}~{Convert.ToHexStringLower(SHA256.HashData(Encoding.Unicode.GetBytes(key)))}";
    }
}
