using System.Globalization;

namespace AdaptiveCards;

/// <summary>Lengths written as "50px".</summary>
internal static class Pixels
{
    private const string Mark = "px";

    /// <summary>The pixels of a length such as "50px" or "50"; 0 when it is none.</summary>
    public static uint Of(string length) =>
        uint.TryParse(length?.Replace(Mark, "", StringComparison.Ordinal), NumberStyles.Integer, CultureInfo.InvariantCulture, out var count)
            ? count
            : 0;

    public static string Write(uint count) => string.Create(CultureInfo.InvariantCulture, $"{count}{Mark}");

    public static bool IsMarked(string length) => length.EndsWith(Mark, StringComparison.Ordinal);

    /// <summary>Reads "50px" or "50"; false when the text is a word.</summary>
    /// <exception cref="FormatException">The text ends in "px", but what stands before is not a whole number.</exception>
    public static bool TryCount(string length, out uint count)
    {
        if (!IsMarked(length))
            return uint.TryParse(length, NumberStyles.Integer, CultureInfo.InvariantCulture, out count);
        count = uint.Parse(length[..^Mark.Length], CultureInfo.InvariantCulture);
        return true;
    }
}
