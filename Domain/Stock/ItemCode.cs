using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace BackOffice.Domain.Stock;

/// <summary>What an item of the stock is called in lists and files, in capitals, such as <c>PAP-A4</c>: 2 to 20 letters, figures and hyphens between them.</summary>
public readonly partial record struct ItemCode
{
    public const int LongestLength = 20;

    private ItemCode(string value) => Value = value;

    public string Value { get; }

    /// <summary>Reads a code as people write it: in any case, with white space around it. The number of a case is no code.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out ItemCode code)
    {
        var capitals = (text ?? string.Empty).Trim().ToUpperInvariant();
        var isCode = capitals.Length <= LongestLength && Shape().IsMatch(capitals) && !CaseId.TryParse(capitals, out _);
        code = isCode ? new ItemCode(capitals) : default;
        return isCode;
    }

    /// <summary>Reads a code that this product wrote.</summary>
    /// <exception cref="FormatException">The text is no code.</exception>
    public static ItemCode Parse(string text) => TryParse(text, out var code) ? code : throw new FormatException($"'{text}' is no code of an item.");

    public override string ToString() => Value;

    [GeneratedRegex(@"\A(?=.{2})[A-Z0-9]+(?:-[A-Z0-9]+)*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Shape();
}
