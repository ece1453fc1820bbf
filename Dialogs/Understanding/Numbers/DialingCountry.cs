using System.Collections.Frozen;
using System.Globalization;

namespace BackOffice.Dialogs;

/// <summary>How a country's phone numbers are built.</summary>
/// <param name="Code">The calling code: "49".</param>
/// <param name="Trunk">What stands before a number that is dialled at home: "0"; empty where nothing does.</param>
/// <param name="Shortest">The least digits that a number has without both.</param>
/// <param name="Longest">The most.</param>
internal sealed record DialingCountry(string Code, string Trunk, int Shortest, int Longest)
{
    private const int LongestCode = 3;

    private static readonly FrozenDictionary<string, DialingCountry> Countries = LanguageFile
        .LoadShared("countries", Lexicon.Of("all"))
        .Rows("countries")
        .ToFrozenDictionary(row => row.Meaning, row => Parse(row.Phrases), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, DialingCountry> Codes = Countries.Values
        .DistinctBy(country => country.Code, StringComparer.Ordinal)
        .ToFrozenDictionary(country => country.Code, StringComparer.Ordinal);

    /// <param name="country">ISO 3166-1: "DE".</param>
    public static DialingCountry? Of(string country) => Countries.GetValueOrDefault(country);

    /// <summary>The country whose calling code a number begins with. No code begins with another one.</summary>
    public static DialingCountry? OfNumber(ReadOnlySpan<char> digits)
    {
        var codes = Codes.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(LongestCode, digits.Length); length > 0; length--)
        {
            if (codes.TryGetValue(digits[..length], out var country))
            {
                return country;
            }
        }

        return null;
    }

    private static DialingCountry Parse(string row)
    {
        var (code, trunk, lengths) = row.Split(' ') is [var first, var second, var third]
            ? (first, second, third.Split('-'))
            : throw new InvalidDataException($"'{row}' is no country's numbers.");
        return new(
            code,
            trunk is "-" ? string.Empty : trunk,
            int.Parse(lengths[0], CultureInfo.InvariantCulture),
            int.Parse(lengths[1], CultureInfo.InvariantCulture));
    }
}
