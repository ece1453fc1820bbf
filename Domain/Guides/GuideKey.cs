using System.Text.RegularExpressions;

namespace BackOffice.Domain.Guides;

/// <summary>Which guide: for what kind of machine, and for what trouble.</summary>
/// <param name="Kind">The same in every language: "coffee machine".</param>
public readonly partial record struct GuideKey(string Kind, SymptomCategory Category)
{
    private const char Separator = '|';

    /// <summary>Reads what <see cref="ToString"/> wrote; from a card, so from anybody.</summary>
    public static bool TryParse(string text, out GuideKey key)
    {
        ArgumentNullException.ThrowIfNull(text);
        key = default;
        if (text.Split(Separator) is not [var kind, var name] || !IsKind(kind)
            || !Enum.TryParse<SymptomCategory>(name, out var category) || category.ToString() != name)
        {
            return false;
        }

        key = new GuideKey(kind, category);
        return true;
    }

    /// <summary>Whether a text can be what a kind of machine is called: words in small letters.</summary>
    public static bool IsKind(string text) => Shape().IsMatch(text);

    public override string ToString() => $"{Kind}{Separator}{Category}";

    [GeneratedRegex(@"\A[a-z0-9]+(?:[ -][a-z0-9]+){0,4}\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Shape();
}
