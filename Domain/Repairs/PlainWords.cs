using System.Globalization;
using System.Text.RegularExpressions;

namespace BackOffice.Domain.Repairs;

/// <summary>A name as it is compared: its words in small letters, a space between them.</summary>
internal static partial class PlainWords
{
    /// <returns>Empty where there are none.</returns>
    public static string Of(string text) =>
        string.Join(' ', Word().Matches(text.ToLower(CultureInfo.InvariantCulture)).Select(word => word.Value));

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+(?:[.'’-][\p{L}\p{M}\p{N}]+)*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Word();
}
