using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace BackOffice.Domain.Equipment;

/// <summary>What stands on the label of a machine, in capitals, such as <c>PRN-3F-01</c>: 2 to 20 letters, figures and hyphens between them.</summary>
public readonly partial record struct AssetTag
{
    public const int LongestLength = 20;

    private AssetTag(string value) => Value = value;

    public string Value { get; }

    /// <summary>Reads a tag as people write it: in any case, with white space around it. The number of a case is no tag.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out AssetTag tag)
    {
        var capitals = (text ?? string.Empty).Trim().ToUpperInvariant();
        var isTag = capitals.Length <= LongestLength && Shape().IsMatch(capitals) && !CaseId.TryParse(capitals, out _);
        tag = isTag ? new AssetTag(capitals) : default;
        return isTag;
    }

    /// <summary>Reads a tag that this product wrote.</summary>
    /// <exception cref="FormatException">The text is no tag.</exception>
    public static AssetTag Parse(string text) => TryParse(text, out var tag) ? tag : throw new FormatException($"'{text}' is no tag.");

    public override string ToString() => Value;

    [GeneratedRegex(@"\A(?=.{2})[A-Z0-9]+(?:-[A-Z0-9]+)*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Shape();
}
