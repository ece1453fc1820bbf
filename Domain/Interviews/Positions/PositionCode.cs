using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace BackOffice.Domain.Interviews;

/// <summary>What a position is called in lists and files, in capitals, such as <c>ANALYST-2</c>: 2 to 20 letters, figures and hyphens between them.</summary>
public readonly partial record struct PositionCode
{
    public const int LongestLength = 20;

    private PositionCode(string value) => Value = value;

    public string Value { get; }

    /// <summary>Reads a code as people write it: in any case, with white space around it. The number of a case is no code.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PositionCode code)
    {
        var capitals = (text ?? string.Empty).Trim().ToUpperInvariant();
        var isCode = capitals.Length <= LongestLength && Shape().IsMatch(capitals) && !CaseId.TryParse(capitals, out _);
        code = isCode ? new PositionCode(capitals) : default;
        return isCode;
    }

    /// <summary>Reads a code that this product wrote.</summary>
    /// <exception cref="FormatException">The text is no code.</exception>
    public static PositionCode Parse(string text) => TryParse(text, out var code) ? code : throw new FormatException($"'{text}' is no code of a position.");

    public override string ToString() => Value;

    [GeneratedRegex(@"\A(?=.{2})[A-Z0-9]+(?:-[A-Z0-9]+)*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Shape();
}
